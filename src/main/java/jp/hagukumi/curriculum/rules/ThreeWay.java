package jp.hagukumi.curriculum.rules;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings two changes of the same text together. */
public final class ThreeWay {
    private ThreeWay() {}

    private record Change(int from, int to, List<String> lines) {}

    /** Both changes made in the text they began from; empty where they touch the same lines or lines side by side. */
    public static Optional<String> merge(String base, String ours, String theirs) {
        List<String> old = base.lines().toList();
        List<Change> changes = new ArrayList<>(changes(old, ours));
        for (Change change : changes(old, theirs)) {
            if (!changes.contains(change)) {
                changes.add(change);
            }
        }
        changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        List<String> merged = new ArrayList<>();
        int at = 0;
        int touched = -1;
        for (Change change : changes) {
            if (change.from() <= touched) {
                return Optional.empty();
            }
            merged.addAll(old.subList(at, change.from()));
            merged.addAll(change.lines());
            at = change.to();
            touched = change.to();
        }
        merged.addAll(old.subList(at, old.size()));
        return Optional.of(merged.isEmpty() ? "" : String.join("\n", merged) + "\n");
    }

    private static List<Change> changes(List<String> old, String text) {
        return DiffUtils.diff(old, text.lines().toList()).getDeltas().stream()
                .map(ThreeWay::change)
                .toList();
    }

    private static Change change(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        return new Change(
                from, from + delta.getSource().size(), delta.getTarget().getLines());
    }
}
