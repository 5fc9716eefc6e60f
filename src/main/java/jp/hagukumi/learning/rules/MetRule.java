package jp.hagukumi.learning.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.WaivedReason;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Whether a person would owe a course anew, seen from the enrolments they have; says the same as the SQL that assigns. */
public final class MetRule {
    private static final Set<String> OPEN = Set.of("NOT_STARTED", "IN_PROGRESS");

    private static final Set<String> BY_RULE =
            Set.of(WaivedReason.LEFT.code(), WaivedReason.AUDIENCE.code(), WaivedReason.RULE_ENDED.code());

    private MetRule() {}

    /** What matters of an enrolment. */
    public record Known(
            String course,
            String cycle,
            String status,
            boolean mandatory,
            String ruleCode,
            int version,
            @Nullable LocalDate completedOn,
            String waivedReason) {
        /** Whether it is an obligation that is still open. */
        public boolean owed() {
            return mandatory && OPEN.contains(status);
        }

        private boolean waivedByRule() {
            return mandatory && "WAIVED".equals(status) && BY_RULE.contains(waivedReason);
        }
    }

    /**
     * Whether the obligation of the cycle would come: no enrolment meets it, or one taken by choice or waived by a rule
     * becomes an obligation.
     *
     * @param known enrolments of the person for the course
     * @param version of the course in force
     */
    public static boolean gains(
            AssignmentRule rule, String cycle, int version, LocalDate day, Collection<Known> known) {
        return known.stream()
                .filter(one -> one.cycle().equals(cycle))
                .findFirst()
                .map(same -> same.waivedByRule() || !same.mandatory() && !"WAIVED".equals(same.status()))
                .orElseGet(() -> known.stream().noneMatch(one -> meets(rule, version, day, one)));
    }

    private static boolean meets(AssignmentRule rule, int version, LocalDate day, Known one) {
        boolean completed = "COMPLETED".equals(one.status());
        return switch (rule.definition().cycle()) {
            case ONCE -> completed;
            case PER_VERSION -> completed && one.version() >= version;
            case EVERY_N_YEARS ->
                OPEN.contains(one.status())
                        || one.completedOn() != null && !one.completedOn().isBefore(windowStart(rule, day));
            default -> false;
        };
    }

    private static LocalDate windowStart(AssignmentRule rule, LocalDate day) {
        return FiscalYear.of(day).plus(1 - rule.definition().everyYears()).first();
    }
}
