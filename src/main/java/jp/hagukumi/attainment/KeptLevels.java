package jp.hagukumi.attainment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels of everybody in a municipality as they stood at a mark; never changed.
 *
 * @param touched what was seen of the latest changes before they were read
 * @param people who is missing has no levels
 * @param version another object wherever {@code people} differ
 * @param bytes of memory
 */
record KeptLevels(
        SkillSlots slots,
        DayWindow window,
        StandingChanges.Mark mark,
        Map<Long, Long> touched,
        Map<Long, LevelSpans> people,
        LevelSpans nothing,
        Object version,
        long bytes) {

    static KeptLevels of(
            SkillSlots slots,
            DayWindow window,
            StandingChanges.Mark mark,
            Map<Long, Long> touched,
            Map<Long, LevelSpans> people) {
        long bytes = people.values().stream().mapToLong(LevelSpans::bytes).sum();
        return new KeptLevels(
                slots, window, mark, touched, people, LevelSpans.nothing(slots.words()), new Object(), bytes);
    }

    /** Those whose last change is not in here. */
    List<Long> stale(Map<Long, Long> now) {
        return now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(touched.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with some people read afresh; one of them who is missing there has no levels any more. */
    KeptLevels with(
            Collection<Long> stale, Map<Long, LevelSpans> fresh, StandingChanges.Mark later, Map<Long, Long> now) {
        if (stale.isEmpty()) {
            return new KeptLevels(slots, window, later, now, people, nothing, version, bytes);
        }
        Map<Long, LevelSpans> all = new HashMap<>(people);
        all.keySet().removeAll(List.copyOf(stale));
        all.putAll(fresh);
        return of(slots, window, later, now, all);
    }

    LevelSpans of(long personId) {
        return people.getOrDefault(personId, nothing);
    }
}
