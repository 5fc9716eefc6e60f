package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.platform.content.Definitions;

/** The stages of certification that come with the content. */
@ApplicationScoped
public class Stages {
    @Inject
    Definitions definitions;

    /** The stages in force on a day: the latest set that has begun by then, none before the first. */
    public StageSet on(LocalDate day) {
        return definitions.all(StageSet.class).stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .max(Comparator.comparing(StageSet::validFrom))
                .orElse(new StageSet(day, List.of()));
    }

    /** All sets, those to come included. */
    List<StageSet> all() {
        return definitions.all(StageSet.class);
    }

    /** The rules that begin on a day and those that they replace, as of a day before; in force on it once they began. */
    TrialRules trial(LocalDate rule, LocalDate day) {
        StageSet then = all().stream()
                .filter(set -> set.validFrom().equals(rule))
                .findFirst()
                .orElse(new StageSet(rule, List.of()));
        return new TrialRules(on(day.isBefore(rule) ? day : rule.minusDays(1)), then);
    }

    /** The same, but the first set for days before it: what was granted then is kept as if it had been in force. */
    StageSet onOrFirst(LocalDate day) {
        StageSet then = on(day);
        return then.stages().isEmpty()
                ? definitions.all(StageSet.class).stream()
                        .min(Comparator.comparing(StageSet::validFrom))
                        .orElse(then)
                : then;
    }

    /** A stage as the rule of a version defines it. */
    public Optional<Stage> stage(String code, int ruleVersion) {
        return definitions.all(StageSet.class).stream()
                .filter(set -> set.ruleVersion() == ruleVersion)
                .flatMap(set -> set.stage(code).stream())
                .findFirst();
    }

    /** How a stage is called in the version; its code where nobody knows it any more. */
    public String name(String code, int ruleVersion, Locale locale) {
        return stage(code, ruleVersion).map(stage -> stage.name().in(locale)).orElse(code);
    }
}
