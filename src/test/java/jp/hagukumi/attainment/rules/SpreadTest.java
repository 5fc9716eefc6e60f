package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every group of up to twelve people, at every asked level: whoever knows how many they are, what is asked, and how it is
 * decided what to withhold, finds at least two groups that look the same and differ in the number withheld.
 */
class SpreadTest {
    private static final int CELLS = 6;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noCountOfOneToFourCanBeWorkedOut(int asked) {
        for (int people = 1; people <= 12; people++) {
            Map<Spread, List<List<Integer>>> alike = new HashMap<>();
            for (List<Integer> group : groups(CELLS, people)) {
                alike.computeIfAbsent(Spread.coarse(distribution(group, asked)), key -> new ArrayList<>())
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
