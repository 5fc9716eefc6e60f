package jp.hagukumi.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment as it stood on the reference day, for other systems.
 *
 * @param unit code of the unit of the main posting on that day
 * @param dueOn null without a due date
 * @param status NOT_STARTED, IN_PROGRESS, COMPLETED or WAIVED on that day
 */
public record EnrolmentRow(
        String staffNumber,
        String unit,
        String course,
        String cycle,
        boolean mandatory,
        LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        String status,
        @Nullable LocalDate completedOn) {}
