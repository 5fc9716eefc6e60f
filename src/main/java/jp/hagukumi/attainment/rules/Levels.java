package jp.hagukumi.attainment.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Skill code to level 0–4. A skill that is not in it is unmeasured, which is not 0.
 *
 * <p>Kept in one column as {@code A1:2 A3:0 …}, so that the map of 30,000 people is read in one pass.
 */
public record Levels(Map<String, Integer> bySkill) {
    public static final Levels NONE = new Levels(Map.of());

    public Levels {
        bySkill = Collections.unmodifiableMap(new TreeMap<>(bySkill));
    }

    /** The level of a skill; null where it is unmeasured. */
    public @Nullable Integer of(String skill) {
        return bySkill.get(skill);
    }

    public boolean isMeasured(String skill) {
        return bySkill.containsKey(skill);
    }

    /** Whether a skill is known to be at a level or above. */
    public boolean reaches(String skill, int level) {
        Integer own = bySkill.get(skill);
        return own != null && own >= level;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        bySkill.forEach((skill, level) -> {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(skill).append(':').append(level);
        });
        return text.toString();
    }

    /** Reads {@link #text()}; throws {@link IllegalArgumentException} for anything else. */
    public static Levels parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        Map<String, Integer> levels = new TreeMap<>();
        for (String part : text.split(" ")) {
            int colon = part.indexOf(':');
            if (colon < 1 || colon != part.length() - 2) {
                throw new IllegalArgumentException("Not levels: " + text);
            }
            levels.put(part.substring(0, colon), Character.digit(part.charAt(colon + 1), 10));
        }
        return new Levels(levels);
    }
}
