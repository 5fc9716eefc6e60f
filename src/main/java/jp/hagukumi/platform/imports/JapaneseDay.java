package jp.hagukumi.platform.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and personnel systems write them: {@code 2026-04-01}, {@code 2026/4/1}, {@code 20260401},
 * {@code 令和8年4月1日}, {@code R8.4.1}, {@code 令和元年5月1日}, in half- or full-width characters.
 */
public final class JapaneseDay {
    private static final Pattern GREGORIAN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ERA =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Map<Character, LocalDate> FIRST_DAYS = Map.of(
            'M', LocalDate.of(1868, 1, 25),
            'T', LocalDate.of(1912, 7, 30),
            'S', LocalDate.of(1926, 12, 25),
            'H', LocalDate.of(1989, 1, 8),
            'R', LocalDate.of(2019, 5, 1));
    private static final String ERA_SIGNS = "明大昭平令";
    private static final String ERA_LETTERS = "MTSHR";
    private static final int FIRST_YEAR = 1868;

    private JapaneseDay() {}

    /** The day, or empty where the text is none of the forms or no day of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(java.util.Locale.ROOT);
        try {
            Matcher plain = GREGORIAN.matcher(narrow);
            if (plain.matches()) {
                return sensible(day(Integer.parseInt(plain.group(1)), plain.group(2), plain.group(3)));
            }
            Matcher compact = COMPACT.matcher(narrow);
            if (compact.matches()) {
                return sensible(day(Integer.parseInt(compact.group(1)), compact.group(2), compact.group(3)));
            }
            Matcher era = ERA.matcher(narrow);
            return era.matches() ? inEra(era) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year may run past the end of its era (平成32年), as older papers do; it can't lie before its first day. */
    private static Optional<LocalDate> inEra(Matcher era) {
        char sign = era.group(1).charAt(0);
        int index = ERA_SIGNS.indexOf(sign);
        LocalDate first = FIRST_DAYS.get(index < 0 ? sign : ERA_LETTERS.charAt(index));
        if (first == null) {
            return Optional.empty();
        }
        int year = "元".equals(era.group(2)) ? 1 : Integer.parseInt(era.group(2));
        LocalDate day = day(first.getYear() + year - 1, era.group(3), era.group(4));
        return year == 0 || day.isBefore(first) ? Optional.empty() : Optional.of(day);
    }

    private static Optional<LocalDate> sensible(LocalDate day) {
        return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
    }

    private static LocalDate day(int year, String month, String day) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
