package jp.hagukumi.certification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.platform.Days;

/** Terms in figures for pages. */
final class Terms {
    private Terms() {}

    /** Days by which absences have lengthened a term; 0 during an absence without an end. */
    static long addedDays(Term term, LocalDate endsOn) {
        return endsOn.equals(Days.OPEN) ? 0 : ChronoUnit.DAYS.between(term.until(), endsOn);
    }
}
