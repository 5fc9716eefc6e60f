package jp.hagukumi.claims.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What two claims of a person have in common.
 *
 * @param subject code and words that say what was done
 */
public record Likeness(String kind, String subject, LocalDate from, LocalDate to) {
    /** Words are compared without blanks, widths and cases. */
    public static Likeness of(String kind, String code, String words, LocalDate from, LocalDate to) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        return new Likeness(kind, code + " " + plain, from, to);
    }

    /** The same thing on the same days. */
    public boolean isSame(Likeness other) {
        return equals(other);
    }

    /** The same thing at any time, or something of the same kind on some of the same days. */
    public boolean isSimilar(Likeness other) {
        boolean overlap = !from.isAfter(other.to) && !other.from.isAfter(to);
        return kind.equals(other.kind) && (overlap || (subject.equals(other.subject) && kind.equals("QUALIFICATION")));
    }
}
