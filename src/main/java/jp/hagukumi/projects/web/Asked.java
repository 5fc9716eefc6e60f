package jp.hagukumi.projects.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came with a request; full-width digits are taken as digits. */
final class Asked {
    private Asked() {}

    /** Throws {@link NotVisible} for what can't be an id. */
    static long id(@Nullable String text) {
        String given = text == null ? "" : text;
        return Ids.parse(given).orElseThrow(() -> new NotVisible("id " + given));
    }

    /** A parameter; empty where it is missing. */
    static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }

    /** All values of a parameter, in their order. */
    static List<String> texts(String name) {
        Map<String, String[]> all = Faces.getRequestParameterValuesMap();
        return Arrays.asList(Objects.requireNonNullElse(all.get(name), new String[0]));
    }

    static boolean flag(String name) {
        return !text(name).isEmpty();
    }

    static int number(String name) {
        return number(name, text(name));
    }

    static int number(String field, String typed) {
        String plain = plain(typed);
        if (!plain.matches("[0-9]{1,9}")) {
            throw Refused.at(field, "projects.refused.number");
        }
        return Integer.parseInt(plain);
    }

    static BigDecimal figure(String name) {
        return figure(name, text(name));
    }

    static BigDecimal figure(String field, String typed) {
        String plain = plain(typed);
        if (!plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw Refused.at(field, "projects.refused.figure");
        }
        return new BigDecimal(plain);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
    }

    static LocalDate day(String name) {
        return DayFormat.parse(text(name)).orElseThrow(() -> Refused.at(name, "projects.refused.day"));
    }

    /** One of the constants by its name; throws {@link NotVisible} for any other word. */
    static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotVisible(type.getSimpleName() + " " + word));
    }
}
