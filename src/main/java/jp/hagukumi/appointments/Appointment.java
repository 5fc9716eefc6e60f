package jp.hagukumi.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody appointed to a role for a unit, as of a day.
 *
 * @param to last day; before {@code from} where it was ended before it began
 * @param predecessorId appointment that this one carries on
 * @param document 辞令番号, may be empty
 * @param asked that the person wishes to step down; null where not
 * @param belongs whether the person works in the unit on the day
 * @param absent whether on leave on the day
 * @param presentUnitId where the person works on the day; null where nowhere
 */
public record Appointment(
        long id,
        long personId,
        String staffNumber,
        String name,
        long unitId,
        String roleCode,
        boolean deputy,
        LocalDate from,
        LocalDate to,
        Way way,
        @Nullable Long predecessorId,
        String document,
        EndedAs endedAs,
        String endReason,
        @Nullable Asked asked,
        boolean belongs,
        boolean absent,
        @Nullable Long presentUnitId) {

    /**
     * The wish to step down.
     *
     * @param last day as wished
     */
    public record Asked(LocalDate on, LocalDate last, String reason) {}

    /** The same for somebody else who takes over. */
    AppointmentDraft draftOfSuccessor(long successorId, LocalDate first, LocalDate last) {
        return new AppointmentDraft(roleCode, successorId, unitId, deputy, first, last, "", Way.SUCCEEDED, null, id);
    }

    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }

    /** Whether it is in force on the day or will be. */
    public boolean isOpenOn(LocalDate day) {
        return !to.isBefore(day) && !to.isBefore(from);
    }
}
