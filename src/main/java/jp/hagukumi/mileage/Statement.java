package jp.hagukumi.mileage;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;

/**
 * The account of a person as a bank would show it.
 *
 * @param year that is shown
 * @param years in which there are points, and the present one; the latest first
 * @param lines of the rules of the 年度, in their order
 * @param items everything booked in the year or for points of the year, the latest first
 */
public record Statement(
        Balance balance,
        FiscalYear year,
        List<FiscalYear> years,
        List<LineStanding> lines,
        int totalCap,
        List<Item> items) {
    private static final int PERCENT = 100;

    /**
     * How far a line has got in the year.
     *
     * @param earned those of lines within it included
     * @param left what it may still give, bounded by all caps
     */
    public record LineStanding(
            String code,
            Localized title,
            Localized approval,
            Localized evidence,
            boolean within,
            int earned,
            int cap,
            int left) {}

    /**
     * One entry in words.
     *
     * @param subject what was done: title of a course or test
     * @param line title of the line of the rule
     * @param spentOn title of the offer that points were spent on; empty for all else
     */
    public record Item(Entry entry, Localized subject, Localized line, String spentOn) {
        /** Whether a cap kept points back. */
        public boolean isCut() {
            return entry.kind() == Entry.Kind.EARN && entry.correction() == 0 && entry.points() < entry.worth();
        }
    }

    /** What was earned for the year, withdrawn facts taken off. */
    public int earned() {
        return items.stream()
                .map(Item::entry)
                .filter(entry -> entry.isEarning() && entry.year() == year.year())
                .mapToInt(Entry::points)
                .sum();
    }

    /** What was spent in the year, points of earlier years included. */
    public int spent() {
        return -sum(Entry.Kind.SPEND);
    }

    /** What lapsed in the year. */
    public int lapsed() {
        return -sum(Entry.Kind.EXPIRE);
    }

    private int sum(Entry.Kind about) {
        return items.stream()
                .map(Item::entry)
                .filter(entry ->
                        entry.about() == about && FiscalYear.of(entry.day()).equals(year))
                .mapToInt(Entry::points)
                .sum();
    }

    /** Earned of the cap of all lines, 0–100. */
    public int percent() {
        return totalCap == 0 ? 0 : earned() * PERCENT / totalCap;
    }

    public LocalDate day() {
        return balance.day();
    }
}
