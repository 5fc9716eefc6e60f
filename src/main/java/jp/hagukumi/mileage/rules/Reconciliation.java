package jp.hagukumi.mileage.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.mileage.rules.Entry.Kind;

/** What must be appended to a ledger so that it says what a replay of all facts says; nothing where it does. */
public final class Reconciliation {
    private Reconciliation() {}

    public static List<Entry> of(List<Entry> stored, List<Entry> replayed) {
        Map<Entry.Key, List<Entry>> before = new LinkedHashMap<>();
        stored.forEach(entry ->
                before.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry));
        Map<Entry.Key, Entry> after = new LinkedHashMap<>();
        replayed.forEach(entry -> after.put(entry.key(), entry));
        Set<Entry.Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Entry> appended = new ArrayList<>();
        for (Entry.Key key : keys) {
            Entry wanted = after.get(key);
            List<Entry> had = before.getOrDefault(key, List.of());
            if (had.isEmpty()) {
                appended.add(Objects.requireNonNull(wanted));
            } else {
                appended.addAll(wanted == null ? taken(had) : changed(had, wanted));
            }
        }
        return appended;
    }

    private static List<Entry> taken(List<Entry> had) {
        int points = points(had);
        return points == 0 ? List.of() : List.of(last(had).corrected(Kind.REVERSE, -points, had.size()));
    }

    /** What counts elsewhere is taken back whole and booked anew; else only the difference is. */
    private static List<Entry> changed(List<Entry> had, Entry wanted) {
        Entry last = last(had);
        int difference = wanted.points() - points(had);
        boolean elsewhere = !last.line().equals(wanted.line()) || last.year() != wanted.year();
        if (!elsewhere) {
            return difference == 0 ? List.of() : List.of(last.corrected(Kind.REVERSE, difference, had.size()));
        }
        return List.of(
                last.corrected(Kind.REVERSE, -points(had), had.size()),
                wanted.corrected(wanted.kind(), wanted.points(), had.size() + 1));
    }

    private static int points(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    private static Entry last(List<Entry> entries) {
        return entries.get(entries.size() - 1);
    }

    /** Net points by what they are about: equal for two ledgers that say the same. */
    static Map<Entry.Key, Integer> net(List<Entry> entries) {
        Map<Entry.Key, Integer> net = new HashMap<>();
        entries.forEach(entry -> net.merge(entry.key(), entry.points(), Integer::sum));
        net.values().removeIf(points -> points == 0);
        return net;
    }
}
