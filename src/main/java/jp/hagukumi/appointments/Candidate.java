package jp.hagukumi.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put forward in a call.
 *
 * @param unitId for which they would be appointed
 * @param way {@link Way#APPLIED} or {@link Way#NOMINATED}
 * @param nominatedBy person; null where they applied themselves
 * @param nominator name of that person, empty where nobody
 * @param motive why, as whoever put them forward wrote
 * @param reason of the decision, as the candidate reads it
 */
public record Candidate(
        long id,
        long callId,
        String roleCode,
        long personId,
        String staffNumber,
        String name,
        long unitId,
        Way way,
        @Nullable Long nominatedBy,
        String nominator,
        LocalDate putOn,
        String motive,
        CandidateState state,
        @Nullable LocalDate decidedOn,
        String reason) {

    public boolean isOpen() {
        return state == CandidateState.SUBMITTED;
    }
}
