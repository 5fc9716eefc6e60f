package jp.hagukumi.appointments;

import java.time.LocalDate;
import jp.hagukumi.organization.Designation;
import org.jspecify.annotations.Nullable;

/**
 * Whom to appoint to what.
 *
 * @param document 辞令番号, may be empty
 * @param candidateId in which somebody was selected; null: none
 * @param predecessorId appointment that this one carries on; null: none
 */
public record AppointmentDraft(
        String roleCode,
        long personId,
        long unitId,
        boolean deputy,
        LocalDate from,
        LocalDate to,
        String document,
        Way way,
        @Nullable Long candidateId,
        @Nullable Long predecessorId) {

    Designation designation() {
        return new Designation(personId, unitId, roleCode, deputy, from, to);
    }

    /** One that the DX office makes itself. */
    public static AppointmentDraft byOffice(
            String roleCode,
            long personId,
            long unitId,
            boolean deputy,
            LocalDate from,
            LocalDate to,
            String document) {
        return new AppointmentDraft(roleCode, personId, unitId, deputy, from, to, document, Way.OFFICE, null, null);
    }
}
