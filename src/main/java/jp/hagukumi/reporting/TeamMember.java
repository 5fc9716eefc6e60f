package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Grade;

/**
 * One of a supervisor's people with what they have not completed.
 *
 * @param unitName unit of the main posting on the day
 * @param open by due date, at least one
 */
public record TeamMember(
        long personId,
        String staffNumber,
        String name,
        String email,
        String unitName,
        Grade grade,
        List<OpenObligation> open) {

    public LocalDate firstDue() {
        return open.get(0).dueOn();
    }

    public boolean isLate(LocalDate day) {
        return open.get(0).isLate(day);
    }

    /** Days since the first due date. */
    public long daysLate(LocalDate day) {
        return open.get(0).daysLate(day);
    }

    /** Whether they have been reminded by hand today of everything; tomorrow they can be again. */
    public boolean calledToday() {
        return open.stream().allMatch(OpenObligation::calledToday);
    }

    /** How often they have been reminded of what they were reminded of most. */
    public int reminders() {
        return open.stream().mapToInt(OpenObligation::reminders).max().orElse(0);
    }
}
