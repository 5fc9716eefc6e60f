package jp.hagukumi.proposals.rules;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs of characters, by which titles are compared: they need no dictionary of Japanese. */
public final class Grams {
    private static final double ALIKE = 0.3;
    private static final int FEWEST = 2;

    private Grams() {}

    /** None with hiragana: endings and particles are alike everywhere. */
    public static Set<String> of(String text) {
        List<Integer> letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == 'ー')
                .boxed()
                .toList();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + 1 < letters.size(); i++) {
            int one = letters.get(i);
            int next = letters.get(i + 1);
            if (!isHiragana(one) && !isHiragana(next)) {
                grams.add(new StringBuilder()
                        .appendCodePoint(one)
                        .appendCodePoint(next)
                        .toString());
            }
        }
        return grams;
    }

    private static boolean isHiragana(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }

    /** From 0, nothing in common, to 1, the same: twice what they share by what they have (Dice). */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return 2.0 * shared(one, other) / (one.size() + other.size());
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /** Whether somebody who types the one should see the other; one word in common is not enough. */
    public static boolean areAlike(String one, String other) {
        return shared(of(one), of(other)) >= FEWEST && likeness(of(one), of(other)) >= ALIKE;
    }
}
