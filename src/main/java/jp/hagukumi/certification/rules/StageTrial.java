package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What other rules would say of one person and one stage.
 *
 * @param holds whether a certificate of the stage is in force; it stays so, only its renewal is judged
 * @param now whether the rules before are met
 * @param then whether those tried are met
 */
public record StageTrial(boolean holds, boolean now, boolean then) {
    /** What a stage asks for by one rule; nothing that can be met where the rule knows no such stage. */
    public record Asked(Requirement requires, Requirement renewal) {
        public static final Asked NEVER = new Asked(
                Requirement.of(Requirement.Kind.ANY, 0, List.of()), Requirement.of(Requirement.Kind.ANY, 0, List.of()));

        private boolean isMet(boolean holds, Snapshot snapshot, LocalDate day) {
            return RequirementRule.evaluate(holds ? renewal : requires, snapshot, day)
                    .isGranted();
        }
    }

    /** Judges one person; what people decide on an application is taken as decided. */
    public static StageTrial of(boolean holds, Asked now, Asked then, Snapshot known, LocalDate day) {
        Snapshot snapshot = known.withEverythingDecided();
        return new StageTrial(holds, now.isMet(holds, snapshot, day), then.isMet(holds, snapshot, day));
    }
}
