package jp.hagukumi.learning;

import java.time.MonthDay;
import java.util.List;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A 必修指定 as it is shipped: who must take which course how often and by when.
 *
 * @param code unique among the rules of a file
 * @param everyYears for {@link Cycle#EVERY_N_YEARS} the number of 年度, else 0
 * @param note what the municipality should know or decide; may be empty in both languages
 */
public record AssignmentRuleDefinition(
        String code,
        Localized title,
        String course,
        Audience audience,
        Cycle cycle,
        int everyYears,
        Due due,
        Localized note) {

    /** When the obligation arises anew. */
    public enum Cycle {
        /** Once in a career: when the rule begins, or when the person is hired later. */
        ONCE,
        EVERY_FISCAL_YEAR,
        EVERY_N_YEARS,
        /** Once for each version of the course. */
        PER_VERSION,
        /** When the person is hired; those already there are left alone. */
        ON_HIRE,
        /** When the person reaches {@link Audience#minGrade()}. */
        ON_PROMOTION
    }

    /**
     * Whom the rule is for; 特別職 never. An empty list asks for nothing.
     *
     * @param employmentTypes only these
     * @param exceptEmploymentTypes all but these
     * @param minGrade inclusive
     * @param maxGrade inclusive
     * @param occupations 職種, in the municipality's words
     * @param units codes of units whose subtrees are meant
     * @param designations codes of roles, one of which people must be appointed to on the day
     */
    public record Audience(
            List<EmploymentType> employmentTypes,
            List<EmploymentType> exceptEmploymentTypes,
            @Nullable Grade minGrade,
            @Nullable Grade maxGrade,
            List<String> occupations,
            List<String> units,
            List<String> designations) {}

    /**
     * By when. At least one is given; with both, the day of the 年度 holds for those in the audience when the cycle begins,
     * and the days for those who come in later.
     *
     * @param monthDay of the 年度 in which the cycle begins
     * @param daysAfterTrigger days after the day on which the obligation arose (hired, promoted, new version)
     */
    public record Due(@Nullable MonthDay monthDay, @Nullable Integer daysAfterTrigger) {}
}
