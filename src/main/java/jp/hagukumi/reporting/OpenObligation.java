package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;

/**
 * One mandatory course that one person has not completed on the reference day.
 *
 * @param begun whether it is under way
 * @param reminders how often the person has been reminded of it by the reference day, by the application or by hand
 * @param calledToday whether somebody reminded them by hand on the reference day
 */
public record OpenObligation(
        long enrolmentId,
        long personId,
        String staffNumber,
        String name,
        String kana,
        String email,
        long unitId,
        Grade grade,
        EmploymentType employmentType,
        String courseCode,
        LocalDate dueOn,
        boolean begun,
        int reminders,
        boolean calledToday) {

    /** Days after the due date; negative before it. */
    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(dueOn, day);
    }

    public boolean isLate(LocalDate day) {
        return dueOn.isBefore(day);
    }

    /** Key of the word for its state: 期限超過, 受講中, 未着手. */
    public String stateKey(LocalDate day) {
        if (isLate(day)) {
            return "reporting.state.late";
        }
        return begun ? "reporting.state.begun" : "reporting.state.notBegun";
    }
}
