package jp.hagukumi.attainment.rules;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One skill that is rated differently in two rounds.
 *
 * @param before null: not rated then
 * @param now null: not rated now
 */
public record LevelChange(
        String skill, @Nullable Integer before, @Nullable Integer now) {

    /** What differs, in the order of the skills' codes. */
    public static List<LevelChange> between(Levels before, Levels now) {
        TreeSet<String> skills = new TreeSet<>(before.bySkill().keySet());
        skills.addAll(now.bySkill().keySet());
        return skills.stream()
                .map(skill -> new LevelChange(skill, before.of(skill), now.of(skill)))
                .filter(change -> !Objects.equals(change.before, change.now))
                .toList();
    }

    public boolean isHigher() {
        return before != null && now != null && now > before;
    }

    public boolean isLower() {
        return before != null && now != null && now < before;
    }
}
