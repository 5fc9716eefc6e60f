package jp.hagukumi.skills;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;

/**
 * Which skills something raises to which level. Features above implement it for what they define: learning for courses,
 * claims for qualifications; whoever derives levels need not know them.
 */
public interface Raises {
    /** Name of the activity it speaks for: {@code CourseCompleted}. */
    String activity();

    /**
     * Skill code to the level 0–4 it leads to; empty where it raises none or is unknown.
     *
     * @param code of the course or qualification
     * @param version that was taken; never changes its meaning
     */
    Map<String, Integer> levels(String code, int version);

    /**
     * The day of the year by which it has to be done again every 年度, by the rules in force on a day; empty where it need
     * not be repeated each year.
     */
    default Optional<MonthDay> yearlyDue(long municipalityId, String code, LocalDate on) {
        return Optional.empty();
    }

    /** Key of the text that tells of it as evidence; {0} is its code, {1} what it is called. */
    default String told() {
        return "attainment.evidence.course";
    }

    /** How it is called; empty where it is unknown. */
    Optional<Localized> title(String code, int version);
}
