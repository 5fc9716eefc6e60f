package jp.hagukumi.attainment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skill;

/**
 * Which bits of packed levels belong to which skill: three bits each, 21 skills to a {@code long}. The first three say
 * whether anything is known at all, skills outside the framework included.
 */
final class SkillSlots {
    /** What {@link #level} tells of a skill that is unmeasured. */
    static final int UNMEASURED = -1;

    private static final int BITS = 3;
    private static final int PER_WORD = Long.SIZE / BITS;
    private static final long MASK = (1L << BITS) - 1;
    private static final int ANYTHING = 0;

    private final List<String> codes;
    private final Map<String, Integer> slots = new HashMap<>();

    SkillSlots(List<String> codes) {
        this.codes = codes.stream().distinct().toList();
        this.codes.forEach(code -> slots.put(code, slots.size() + 1));
    }

    /** All that a framework holds and its profiles ask for. */
    static SkillSlots of(Framework framework, List<RoleProfile> profiles) {
        return new SkillSlots(Stream.concat(
                        framework.skills().stream().map(Skill::code),
                        profiles.stream().flatMap(profile -> profile.levels().keySet().stream()
                                .sorted()))
                .toList());
    }

    boolean isSame(SkillSlots other) {
        return codes.equals(other.codes);
    }

    /** How many {@code long}s one value takes. */
    int words() {
        return (codes.size() + PER_WORD) / PER_WORD;
    }

    /** Of a skill that there is; throws {@link NullPointerException} for another one. */
    int slot(String code) {
        return Objects.requireNonNull(slots.get(code), code);
    }

    /** Packs what {@code Levels.text} wrote. */
    long[] pack(String text) {
        long[] words = new long[words()];
        int from = 0;
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', from)) {
            Integer slot = slots.get(text.substring(from, colon));
            if (slot != null) {
                words[slot / PER_WORD] |= (long) (text.charAt(colon + 1) - '0' + 1) << slot % PER_WORD * BITS;
            }
            words[ANYTHING] |= 1;
            from = colon + "1 ".length() + 1;
        }
        return words;
    }

    static boolean isAnythingKnown(long[] words, int at) {
        return (words[at] & MASK) != 0;
    }

    /** 0–4, or {@link #UNMEASURED}, in the value that begins at {@code at}. */
    static int level(long[] words, int at, int slot) {
        return (int) (words[at + slot / PER_WORD] >>> slot % PER_WORD * BITS & MASK) - 1;
    }
}
