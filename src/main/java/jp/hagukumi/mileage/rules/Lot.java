package jp.hagukumi.mileage.rules;

import java.util.ArrayList;
import java.util.List;

/** What became of the points that one fact earned. */
final class Lot {
    private final List<Entry> entries = new ArrayList<>();
    private Entry opened;

    Lot(Entry first) {
        opened = first;
        add(first);
    }

    void add(Entry entry) {
        entries.add(entry);
        if (entry.kind() == Entry.Kind.EARN && entry.worth() > 0) {
            opened = entry;
        }
    }

    /** The entry by which it was earned, as corrected last. */
    Entry opened() {
        return opened;
    }

    /** What is left, negative: spent and then withdrawn. */
    int left() {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    int earned() {
        return sum(Entry.Kind.EARN);
    }

    /** Points of a kind that still stand, with their sign. */
    int sum(Entry.Kind about) {
        return entries.stream()
                .filter(entry -> entry.about() == about)
                .mapToInt(Entry::points)
                .sum();
    }

    /** Whether the fact was taken back, or a correction found that it earns nothing. */
    boolean isWithdrawn() {
        return entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.REVERSE && entry.isEarning())
                .anyMatch(entry -> entry.correction() == 0 || earned() == 0);
    }

    /** Points that a cap kept back. */
    int cut() {
        return isWithdrawn() ? 0 : opened.worth() - earned();
    }
}
