package jp.hagukumi.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one form in which names and numbers are stored for search and in which a search is asked: full and half width,
 * hiragana and katakana, upper and lower case are the same, blanks don't count.
 */
public final class SearchText {
    private static final char BETWEEN = '|';
    private static final int HIRAGANA_FIRST = 'ぁ';
    private static final int HIRAGANA_LAST = 'ゖ';
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private SearchText() {}

    /** What was typed, as it is compared with the stored text. */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != BETWEEN)
                .map(c -> c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST ? c + TO_KATAKANA : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The stored text of a person: each part can be found, and nothing that runs over two parts. */
    public static String ofPerson(String staffNumber, String name, String kana, String formerName, String givenName) {
        return Stream.of(staffNumber, name, kana, formerName.isEmpty() ? "" : formerName + givenName)
                .map(SearchText::normalise)
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }
}
