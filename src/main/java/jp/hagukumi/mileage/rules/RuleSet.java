package jp.hagukumi.mileage.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules of mileage from a day on.
 *
 * @param validFrom first day on which they hold
 * @param countsFrom first day of facts that they also count where no earlier set does: for the year of introduction
 * @param totalCap most points of all lines in a 年度
 */
public record RuleSet(LocalDate validFrom, LocalDate countsFrom, int totalCap, List<Line> lines) {
    /** The set that counts facts of a day: the latest that has begun, else the first that looks back so far. */
    public static Optional<RuleSet> on(Collection<RuleSet> sets, LocalDate day) {
        return sets.stream()
                .filter(set -> !set.validFrom.isAfter(day))
                .max(Comparator.comparing(RuleSet::validFrom))
                .or(() -> sets.stream()
                        .filter(set -> !set.countsFrom.isAfter(day))
                        .min(Comparator.comparing(RuleSet::validFrom)));
    }

    /** The first line that gives points for a fact. */
    Optional<Line> line(Fact fact) {
        return lines.stream().filter(line -> line.worth(fact) > 0).findFirst();
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Whether any line is about facts of this kind. */
    public boolean knows(String kind) {
        return lines.stream().flatMap(line -> line.awards().stream()).anyMatch(award -> award.activity()
                .equals(kind));
    }
}
