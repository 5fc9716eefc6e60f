package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Days;

/**
 * A dated stretch, first and last day included, and what becomes of a stored one that a file does not name.
 *
 * <p>The past stays unless the file itself says something else about it: a row that is over is kept, a running one ends
 * on the day before the 発令日, a coming one is withdrawn, and each gives way to a row of the file it overlaps.
 */
record Term(LocalDate from, LocalDate to) {
    static Term of(String from, String to) {
        return new Term(LocalDate.parse(from), LocalDate.parse(to));
    }

    boolean overlaps(Term other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean open() {
        return to.equals(Days.OPEN);
    }

    /** What remains where the file is the whole state on a day; empty where nothing does. */
    Optional<Term> unnamedFrom(LocalDate effectiveOn, List<Term> named) {
        LocalDate last = to.isBefore(effectiveOn) ? to : effectiveOn.minusDays(1);
        return last.isBefore(from) ? Optional.empty() : new Term(from, last).before(named);
    }

    /** What remains ahead of the first of the named terms it overlaps. */
    Optional<Term> before(List<Term> named) {
        LocalDate last = to;
        for (Term other : named) {
            if (overlaps(other) && other.from.minusDays(1).isBefore(last)) {
                last = other.from.minusDays(1);
            }
        }
        return last.isBefore(from) ? Optional.empty() : Optional.of(new Term(from, last));
    }
}
