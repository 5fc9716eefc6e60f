package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every group of twenty people, at every asked level: whoever knows how many they are, what is asked, and how it is decided
 * what to withhold, finds at least two groups that look the same and differ in the number withheld. And of every group of
 * twenty-two, who are shown as twenty, what is told is true.
 */
class SpreadTest {
    private static final int CELLS = 6;
    private static final int SMALLEST = Disclosure.FEWEST;
    private static final int ROUNDED_DOWN = 22;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noCountOfOneToFourCanBeWorkedOut(int asked) {
        Map<Spread, List<List<Integer>>> alike = new HashMap<>();
        for (List<Integer> group : groups(CELLS, SMALLEST)) {
            alike.computeIfAbsent(Spread.of(distribution(group, asked), Disclosure.COARSE), key -> new ArrayList<>())
                    .add(group);
        }
        for (List<List<Integer>> groups : alike.values()) {
            IntStream.range(0, CELLS).forEach(cell -> assertNotTold(groups, group -> group.get(cell)));
            if (asked > 0) {
                assertNotTold(groups, group -> reached(group, asked));
                assertNotTold(groups, group -> sum(group) - reached(group, asked));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsToldIsTrue(int asked) {
        for (List<Integer> group : groups(CELLS, ROUNDED_DOWN)) {
            Distribution whole = distribution(group, asked);
            assertTrue(whole, Spread.of(whole, Disclosure.COARSE));
        }
    }

    private static void assertTrue(Distribution whole, Spread told) {
        int below = whole.required() - whole.reached();
        if (told.isGap() && below == 0 || told.isGap() != told.missing() > 0) {
            fail("no gap in %s: %s", whole, told);
        }
        if (told.missing() > 0 && Math.abs(told.missing() - below) > 2) {
            fail("%s lack it, not %s", below, told);
        }
        if (told.reached().isShown() && below > 6 && !told.isGap()) {
            fail("%s lack it, nothing said in %s", below, told);
        }
        if (told.reached().isShown() && Math.abs(told.percent() * whole.required() / 100.0 - whole.reached()) > 2.5) {
            fail("%s percent in %s", told.percent(), whole);
        }
    }

    @Test
    void whereAllReachedItRoundingIsNoGap() {
        Distribution.Counter counter = new Distribution.Counter();
        counter.add(2, 2, 21);
        counter.add(2, 0, 4);
        assertThat(Spread.of(counter.result(), Disclosure.COARSE).isGap()).isFalse();
        assertThat(Spread.of(counter.result(), Disclosure.COARSE).missing()).isZero();
        assertThat(Spread.of(counter.result(), Disclosure.EXACT).isGap()).isFalse();
    }

    @Test
    void ofTheAppointedTooOnlyMoreThanAFewAreTold() {
        for (int reached = 0; reached <= 8; reached++) {
            Distribution.Counter counter = new Distribution.Counter();
            counter.add(2, 2, reached);
            counter.add(1, 2, 8 - reached);
            counter.add(2, 0, 30);
            Spread told = Spread.of(counter.result(), Disclosure.COARSE);
            assertThat(told.reached()).isEqualTo(Count.HIDDEN);
            assertThat(told.isGap()).isFalse();
        }
    }

    private static void assertNotTold(Collection<List<Integer>> alike, ToIntFunction<List<Integer>> count) {
        List<Integer> possible =
                alike.stream().map(count::applyAsInt).distinct().toList();
        assertThat(possible.size() > 1 || possible.get(0) == 0 || possible.get(0) >= Count.FEWEST)
                .as("%s in %s", possible, alike)
                .isTrue();
    }

    /** All ways to spread people over cells. */
    private static List<List<Integer>> groups(int cells, int people) {
        if (cells == 1) {
            return List.of(List.of(people));
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> groups(cells - 1, people - first).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }

    private static Distribution distribution(List<Integer> group, int asked) {
        Distribution.Counter counter = new Distribution.Counter();
        for (int level = 0; level < CELLS - 1; level++) {
            counter.add(level, asked, group.get(level));
        }
        counter.add(null, asked, group.get(CELLS - 1));
        return counter.result();
    }

    private static int reached(List<Integer> group, int asked) {
        return group.subList(asked, CELLS - 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int sum(List<Integer> group) {
        return group.stream().mapToInt(Integer::intValue).sum();
    }
}
