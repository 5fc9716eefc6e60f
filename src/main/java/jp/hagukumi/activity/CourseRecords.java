package jp.hagukumi.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Localized;

/**
 * What people were obliged to take and what they completed. Learning keeps it; who judges people by it need not know
 * learning.
 */
public interface CourseRecords {
    /** One person's. */
    record CourseRecord(List<Obligation> obligations, List<Completion> completions) {}

    /**
     * An obligation that was not waived.
     *
     * @param tier BASIC, MANAGEMENT, PROMOTION or SPECIALIST
     * @param cycle 2026 for one of that 年度
     */
    record Obligation(String course, String tier, String cycle, LocalDate dueOn, boolean done) {}

    /**
     * A completion.
     *
     * @param currentUntil last day on which the course need not be repeated; 9999-12-31 where that is not known yet
     * @param mandatory whether it was an obligation
     */
    record Completion(String course, LocalDate on, LocalDate currentUntil, boolean mandatory, int minutes) {}

    /** By person, as of a day; who has nothing is missing. One statement for all. */
    Map<Long, CourseRecord> of(long municipalityId, Collection<Long> personIds, LocalDate day);

    /** How a course is called now; empty for an unknown code. */
    Optional<Localized> title(String course);
}
