package jp.hagukumi.learning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is in one enrolment, as screens need it.
 *
 * @param version of the course being taken
 * @param dueOn {@link jp.hagukumi.platform.Days#OPEN} without a due date
 * @param percent at completion, null without a test
 * @param testPercent of the passed test, null while none is passed
 * @param understood numbers of lessons
 * @param waivedReason empty unless waived
 */
public record EnrolmentState(
        long id,
        String courseCode,
        int version,
        String cycle,
        boolean mandatory,
        LocalDate assignedOn,
        LocalDate dueOn,
        EnrolmentStatus status,
        @Nullable LocalDate completedOn,
        @Nullable Integer percent,
        @Nullable Integer testPercent,
        int minutes,
        TimeKind timeKind,
        String waivedReason,
        Set<Integer> understood) {

    /** 期限超過: still open after its due date. */
    public boolean overdueOn(LocalDate day) {
        return status.isOpen() && dueOn.isBefore(day);
    }
}
