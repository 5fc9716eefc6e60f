package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.certification.rules.StageTrial;

/** The rules before and those tried. */
record TrialRules(StageSet now, StageSet then) {
    LocalDate rule() {
        return then.validFrom();
    }

    List<StageSet> both() {
        return List.of(now, then);
    }

    /** Codes of all stages that either knows, those tried first. */
    Set<String> stages() {
        Set<String> codes = new LinkedHashSet<>();
        then.stages().forEach(stage -> codes.add(stage.code()));
        now.stages().forEach(stage -> codes.add(stage.code()));
        return codes;
    }

    StageTrial judge(String stage, KnownPerson person) {
        return StageTrial.of(
                person.inForce(stage, person.day()).isPresent(),
                asked(now, stage),
                asked(then, stage),
                person.snapshot(),
                person.day());
    }

    private static StageTrial.Asked asked(StageSet set, String code) {
        return set.stage(code)
                .map(stage -> new StageTrial.Asked(stage.requires(), stage.renewal()))
                .orElse(StageTrial.Asked.NEVER);
    }
}
