package jp.hagukumi.mileage.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;

/**
 * When points lapse: at the end of the 年度 after theirs, later by every day of absence between the day they were earned and
 * then.
 */
public final class LapseClock {
    private LapseClock() {}

    /** A period of absence, both days inclusive; without an end: {@link Days#OPEN}. */
    public record Away(LocalDate from, LocalDate to) {}

    /** The last day on which points earned on a day can be used; {@link Days#OPEN} while an absence has no end. */
    public static LocalDate lastDay(LocalDate earnedOn, List<Away> absences) {
        LocalDate last = FiscalYear.of(earnedOn).plus(1).last();
        LocalDate counted = earnedOn;
        for (Away away :
                absences.stream().sorted(Comparator.comparing(Away::from)).toList()) {
            LocalDate from = away.from().isAfter(counted) ? away.from() : counted.plusDays(1);
            if (!from.isAfter(last) && !from.isAfter(away.to())) {
                if (away.to().equals(Days.OPEN)) {
                    return Days.OPEN;
                }
                last = last.plusDays(ChronoUnit.DAYS.between(from, away.to()) + 1);
                counted = away.to();
            }
        }
        return last;
    }

    /** What is left by the last day on which it can be used, soonest first. */
    public static Map<LocalDate, Integer> byLastDay(List<Account.Holding> holdings, List<Away> absences) {
        return holdings.stream()
                .collect(Collectors.toMap(
                        holding -> lastDay(holding.opened().day(), absences),
                        Account.Holding::points,
                        Integer::sum,
                        TreeMap::new));
    }

    /** What lapsed before a day: key of the lot to points. */
    public static Map<String, Integer> due(List<Account.Holding> holdings, List<Away> absences, LocalDate day) {
        return holdings.stream()
                .filter(holding -> lastDay(holding.opened().day(), absences).isBefore(day))
                .collect(Collectors.toMap(
                        holding -> holding.opened().lot(), Account.Holding::points, Integer::sum, TreeMap::new));
    }
}
