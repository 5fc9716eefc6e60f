package jp.hagukumi.attainment.rules;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@link Distribution} as it may be shown.
 *
 * @param atLevel people at level 0, 1, 2, 3, 4, in this order
 * @param unmeasured people of whom nothing is known
 * @param required of how many the profiles ask for a level above 0; follows from postings, so it is never withheld
 * @param reached of how many of those it is reached
 * @param missing for putting first what is missing most: levels; for peers people, at most two off and at least five; 0:
 *     nothing, or nothing to be told
 */
public record Spread(List<Count> atLevel, Count unmeasured, int required, Count reached, int missing) {

    /** As much as may be shown. */
    public static Spread of(Distribution whole, Disclosure disclosure) {
        return switch (disclosure) {
            case EXACT -> exact(whole);
            case COARSE -> coarse(whole);
            case NONE ->
                new Spread(
                        Collections.nCopies(Distribution.LEVELS, Count.HIDDEN),
                        Count.HIDDEN,
                        whole.required(),
                        Count.HIDDEN,
                        0);
        };
    }

    private static Spread exact(Distribution whole) {
        return new Spread(
                whole.atLevel().stream().map(Count::exact).toList(),
                Count.exact(whole.unmeasured()),
                whole.required(),
                Count.exact(whole.reached()),
                whole.missing());
    }

    /**
     * For peers: from this alone and what is known anyway, how many people there are and of how many the skill is asked, no
     * count that is withheld can be worked out, and neither by knowing how this is decided.
     */
    private static Spread coarse(Distribution whole) {
        int people = whole.people();
        List<Count> cells = Stream.concat(whole.atLevel().stream(), Stream.of(whole.unmeasured()))
                .map(Count::coarse)
                .toList();
        boolean told = isTold(cells, Range.of(people));
        List<Count> shown = told ? cells.stream().map(cell -> Count.HIDDEN).toList() : cells;
        boolean hidden = told || couldTell(cells, whole.asked(), people);
        Count reached = hidden ? Count.HIDDEN : Count.coarse(whole.reached(), whole.required());
        return new Spread(
                shown.subList(0, Distribution.LEVELS),
                shown.get(Distribution.LEVELS),
                whole.required(),
                reached,
                missing(whole.required(), reached));
    }

    /** People, worked out from nothing but what is shown: less than five may be rounding. */
    private static int missing(int required, Count reached) {
        int difference =
                switch (reached.state()) {
                    case SHOWN -> required - reached.people();
                    case FEW -> required - Count.FEWEST / 2;
                    case HIDDEN -> 0;
                };
        return difference < Count.FEWEST ? 0 : difference;
    }

    /** Whether it is told that not all reached it of whom it is asked. */
    public boolean isGap() {
        return missing > 0;
    }

    /** Percent of those of whom it is asked, rounded down, for peers of the rounded count; 0 where it is not told. */
    public int percent() {
        return required == 0 ? 0 : Math.min(100, 100 * reached.people() / required);
    }

    /**
     * Whether levels and share together could tell where the same level is asked of all: then those who reached it are
     * known by level too. Asks of every share that may be, so that its being withheld tells nothing either.
     */
    private static boolean couldTell(List<Count> cells, int asked, int people) {
        if (asked == 0) {
            return false;
        }
        Range all = Range.of(people);
        List<Count> above = cells.subList(asked, Distribution.LEVELS);
        List<Count> below = Stream.concat(cells.subList(0, asked).stream(), Stream.of(cells.get(Distribution.LEVELS)))
                .toList();
        Range share = sum(above).and(all.without(sum(below)));
        return IntStream.rangeClosed(share.low(), share.high()).anyMatch(reached -> {
            Count shown = Count.coarse(reached);
            Range told = share.and(shown.range());
            return isTold(above, told) || isTold(below, all.without(told)) || isTold(List.of(shown), told);
        });
    }

    /** Whether one of the counts that are withheld can only be one number, given what they add up to. */
    private static boolean isTold(List<Count> counts, Range total) {
        Range sum = sum(counts);
        return counts.stream()
                .filter(count -> count.state() == Count.State.FEW)
                .map(Count::range)
                .map(range -> range.and(total.without(new Range(sum.low() - range.low(), sum.high() - range.high()))))
                .anyMatch(Range::isOneNumber);
    }

    private static Range sum(List<Count> counts) {
        return Range.sum(counts.stream().map(Count::range).toList());
    }
}
