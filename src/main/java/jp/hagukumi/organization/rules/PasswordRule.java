package jp.hagukumi.organization.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords may be chosen (NIST SP 800-63B, ASVS 5.0 6.2): long ones of any characters, blanks included, without
 * rules about kinds of characters; but none that everybody tries first, and none made of the owner's own name.
 */
public final class PasswordRule {
    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most characters. */
    public static final int LONGEST = 200;

    /** Why a password can't be taken. */
    public enum Weakness {
        SHORT,
        LONG,
        COMMON,
        NAME
    }

    private static final int FEWEST_DISTINCT = 5;
    private static final int SHORTEST_NAME = 4;
    private static final String ROW =
            "0123456789012345678901234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm 1qaz2wsx3edc4rfv5tgb";
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "pass",
            "admin",
            "administrator",
            "welcome",
            "letmein",
            "iloveyou",
            "hagukumi",
            "changeme",
            "sakura",
            "nippon",
            "nihon",
            "japan",
            "shiyakusho",
            "yakusho",
            "kencho",
            "login",
            "secret",
            "qwerty",
            "asdfgh",
            "zxcvbn",
            "1qaz2wsx");

    private PasswordRule() {}

    /**
     * What is wrong with a password, if anything.
     *
     * @param signInName of its owner, by default the staff number
     */
    public static Optional<Weakness> weakness(String password, String signInName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String name = signInName.toLowerCase(Locale.ROOT);
        if (name.length() >= SHORTEST_NAME && plain.contains(name)) {
            return Optional.of(Weakness.NAME);
        }
        return isCommon(plain) ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    /** A well-known word with digits and signs around it, a row of the keyboard, or very few different characters. */
    private static boolean isCommon(String plain) {
        String word = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return plain.codePoints().distinct().count() < FEWEST_DISTINCT
                || ROW.contains(plain)
                || COMMON.contains(word)
                || COMMON.contains(halfOf(word));
    }

    /** The first half of a word that is written twice, else the word. */
    private static String halfOf(String word) {
        String half = word.substring(0, word.length() / 2);
        return word.equals(half + half) ? half : word;
    }
}
