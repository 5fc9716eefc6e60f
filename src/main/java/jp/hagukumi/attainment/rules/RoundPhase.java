package jp.hagukumi.attainment.rules;

import java.time.LocalDate;

/** What can be done in a rating round on a day. */
public enum RoundPhase {
    /** Nothing yet: HR may still change it. */
    PLANNED,
    /** People rate themselves; supervisors confirm what has been handed in. */
    SELF,
    /** Only supervisors go on. */
    CONFIRMING,
    /** Nothing changes any more. */
    CLOSED;

    /**
     * The phase on a day of a round that has opened and was not closed by hand.
     *
     * @param selfUntil last day of self-rating
     * @param closesOn last day of all
     */
    public static RoundPhase on(LocalDate day, LocalDate selfUntil, LocalDate closesOn) {
        if (day.isAfter(closesOn)) {
            return CLOSED;
        }
        return day.isAfter(selfUntil) ? CONFIRMING : SELF;
    }
}
