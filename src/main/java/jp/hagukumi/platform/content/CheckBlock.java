package jp.hagukumi.platform.content;

import java.util.List;
import java.util.Optional;

/**
 * A check-yourself question inside a lesson, a fenced block {@code check}; nothing of it is kept or counted.
 *
 * @param answer number of the right choice, from 1
 */
public record CheckBlock(String question, List<String> choices, int answer, String explanation) {
    /** The info string of the fence. */
    public static final String FENCE = "check";

    private static final int MOST_CHOICES = 9;

    /** Reads the YAML of a block; empty, with the problems told, where something is wrong. */
    static Optional<CheckBlock> read(String place, String yaml, Problems problems) {
        int before = problems.found().size();
        Optional<CheckBlock> block = YamlFile.parse(place, yaml, problems).map(entry -> {
            List<String> choices = entry.texts("choices");
            if (choices.size() < 2) {
                entry.problem("choices", "must be at least two");
            }
            int most = Math.min(MOST_CHOICES, Math.max(1, choices.size()));
            CheckBlock read = new CheckBlock(
                    entry.text("question"), choices, entry.integer("answer", 1, most), entry.text("explanation"));
            entry.end();
            return read;
        });
        return problems.found().size() == before ? block : Optional.empty();
    }

    String rightChoice() {
        return choices.get(answer - 1);
    }
}
