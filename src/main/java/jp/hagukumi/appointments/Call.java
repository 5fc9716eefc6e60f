package jp.hagukumi.appointments;

import java.time.LocalDate;
import jp.hagukumi.platform.FiscalYear;

/**
 * A call for people for a role, by half-year.
 *
 * @param id 0 for one that is not made yet
 * @param closesOn last day on which somebody can be put forward
 * @param termFrom first day of the term of those selected
 * @param byApplication staff apply themselves
 * @param byNomination 所属長 nominate
 * @param note what candidates should know, may be empty
 */
public record Call(
        long id,
        String roleCode,
        FiscalYear year,
        Half half,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate termFrom,
        LocalDate termTo,
        boolean byApplication,
        boolean byNomination,
        String note) {

    /** Where it stands on a day. */
    public enum Phase {
        ANNOUNCED,
        OPEN,
        CLOSED
    }

    public Phase phase(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return Phase.ANNOUNCED;
        }
        return day.isAfter(closesOn) ? Phase.CLOSED : Phase.OPEN;
    }

    /** Whether candidates can be put forward in a way on the day. */
    public boolean takes(Way way, LocalDate day) {
        boolean allowed = way == Way.APPLIED ? byApplication : way == Way.NOMINATED && byNomination;
        return allowed && phase(day) == Phase.OPEN;
    }
}
