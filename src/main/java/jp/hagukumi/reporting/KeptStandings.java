package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.reporting.rules.Cohort;

/** Everybody's standing on one day in memory, and the cohorts they make. Not for several threads at once. */
final class KeptStandings {
    private final LocalDate day;
    private Changes.Mark mark;
    private final Map<Long, List<Standing>> people;
    private final Map<Reach, List<Cohort>> cohorts = new HashMap<>();
    private Map<Long, String> counted;

    /**
     * Keeps a full count.
     *
     * @param mark and touched: read before the count
     */
    KeptStandings(LocalDate day, Changes.Mark mark, Map<Long, String> touched, List<Standing> all) {
        this.day = day;
        this.mark = mark;
        this.counted = touched;
        this.people = new HashMap<>(all.stream().collect(Collectors.groupingBy(Standing::personId)));
    }

    boolean isOf(LocalDate wanted, Changes.Bulk now) {
        return day.equals(wanted) && mark.bulk().equals(now);
    }

    /** From when on changes may be missing here. */
    String since() {
        return mark.since();
    }

    /** Those whose last change has not been counted here. */
    List<Long> stale(Map<Long, String> touched) {
        return touched.entrySet().stream()
                .filter(entry -> !Objects.equals(counted.get(entry.getKey()), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes over what some people were counted to afresh; one of them without a standing counts no more. */
    void replace(Collection<Long> stale, List<Standing> fresh, Changes.Mark later, Map<Long, String> touched) {
        mark = later;
        counted = touched;
        if (!stale.isEmpty()) {
            stale.forEach(people::remove);
            fresh.forEach(standing -> people.computeIfAbsent(standing.personId(), key -> new ArrayList<>())
                    .add(standing));
            cohorts.clear();
        }
    }

    List<Cohort> in(Reach reach) {
        return cohorts.computeIfAbsent(reach, this::count);
    }

    private List<Cohort> count(Reach reach) {
        Map<Cohort, Integer> sums = new HashMap<>();
        people.values().stream()
                .flatMap(List::stream)
                .filter(reach::holds)
                .forEach(standing -> sums.merge(standing.cohort(), 1, Integer::sum));
        return sums.entrySet().stream()
                .map(entry -> entry.getKey().of(entry.getValue()))
                .toList();
    }
}
