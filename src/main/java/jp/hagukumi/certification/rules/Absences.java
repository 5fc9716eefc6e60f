package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.platform.Days;

/** The absences of one person: they lengthen validity and the years that a requirement looks back. */
public final class Absences {
    public static final Absences NONE = new Absences(List.of());

    private final List<Absence> merged;

    private Absences(List<Absence> merged) {
        this.merged = merged;
    }

    /** One absence, both days inclusive; {@link Days#OPEN} while its end is not known. */
    public record Absence(LocalDate from, LocalDate to) {
        private long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /** In any order; days that two of them share count once. */
    public static Absences of(List<Absence> all) {
        List<Absence> merged = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(Absence::from)).forEach(next -> {
            Absence last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                merged.add(next);
            } else if (next.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Absence(last.from(), next.to()));
            }
        });
        return new Absences(List.copyOf(merged));
    }

    /** Whether one covers the day. */
    public boolean cover(LocalDate day) {
        return merged.stream()
                .anyMatch(one -> !one.from().isAfter(day) && !one.to().isBefore(day));
    }

    /** The last day of a term lengthened by the absent days in it, those in the added days too. */
    public LocalDate lengthen(LocalDate from, LocalDate until) {
        LocalDate end = until;
        for (Absence one : merged) {
            Absence inside = new Absence(one.from().isBefore(from) ? from : one.from(), one.to());
            if (inside.from().isAfter(end) || inside.to().isBefore(from)) {
                continue;
            }
            if (inside.to().equals(Days.OPEN)) {
                return Days.OPEN;
            }
            end = end.plusDays(inside.days());
        }
        return end;
    }

    /** The first day of a look back from a day, set back by the absent days in it. */
    public LocalDate lookBack(LocalDate from, LocalDate until) {
        LocalDate start = from;
        for (int i = merged.size() - 1; i >= 0; i--) {
            Absence one = merged.get(i);
            Absence inside = new Absence(one.from(), one.to().isAfter(until) ? until : one.to());
            if (!inside.to().isBefore(start) && !inside.from().isAfter(until)) {
                start = start.minusDays(inside.days());
            }
        }
        return start;
    }
}
