package jp.hagukumi.platform;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them, in both calendars. Days before 明治6年 (1873), which the Japanese calendar of the JDK does
 * not know, are shown in the Gregorian one.
 */
public final class DayFormat {
    private static final LocalDate FIRST_WAREKI = LocalDate.of(1873, 1, 1);
    private static final Map<String, JapaneseEra> ERAS = Map.ofEntries(
            Map.entry("令和", JapaneseEra.REIWA),
            Map.entry("R", JapaneseEra.REIWA),
            Map.entry("平成", JapaneseEra.HEISEI),
            Map.entry("H", JapaneseEra.HEISEI),
            Map.entry("昭和", JapaneseEra.SHOWA),
            Map.entry("S", JapaneseEra.SHOWA),
            Map.entry("大正", JapaneseEra.TAISHO),
            Map.entry("T", JapaneseEra.TAISHO),
            Map.entry("明治", JapaneseEra.MEIJI),
            Map.entry("M", JapaneseEra.MEIJI));
    private static final Pattern WAREKI = Pattern.compile(
            "(令和|平成|昭和|大正|明治|[RHSTM])(元|[0-9]{1,2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GREGORIAN =
            Pattern.compile("([0-9]{4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?|([0-9]{4})([0-9]{2})([0-9]{2})");

    private DayFormat() {}

    /** 令和8年6月30日(火), 2026年6月30日(火), or in English 30 June 2026 (Tue). */
    public static String full(LocalDate day, DateStyle style, Locale locale) {
        String week = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        return date(day, style, locale) + (isEnglish(locale) ? " (" : "(") + week + ")";
    }

    /** The same without the day of the week, as documents say it: 令和8年6月30日. */
    public static String date(LocalDate day, DateStyle style, Locale locale) {
        if (isEnglish(locale)) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
        }
        return year(day, style) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** R8.6.30, 2026/6/30, or in English 30 Jun 2026: for tables. */
    public static String compact(LocalDate day, DateStyle style, Locale locale) {
        if (isEnglish(locale)) {
            return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
        }
        if (style == DateStyle.GREGORIAN || day.isBefore(FIRST_WAREKI)) {
            return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        }
        JapaneseDate date = JapaneseDate.from(day);
        String era = date.getEra().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return era + (year == 1 ? "元" : year) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /**
     * The day meant by a text in either calendar: 令和8年4月1日, R8.4.1, 令和元年5月1日, 2026-04-01, 2026/4/1, 20260401, also in
     * full-width digits, with a weekday behind; empty where it is none, or outside its era.
     */
    public static Optional<LocalDate> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll("\\([日月火水木金土]\\)$", "");
        try {
            Matcher wareki = WAREKI.matcher(plain);
            if (wareki.matches()) {
                return Optional.of(ofEra(wareki));
            }
            Matcher gregorian = GREGORIAN.matcher(plain);
            return gregorian.matches()
                    ? Optional.of(ofNumbers(gregorian, gregorian.group(1) == null ? 4 : 1))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 令和8年 or 2026年; the first year of an era is 元年. */
    static String year(LocalDate day, DateStyle style) {
        if (style == DateStyle.GREGORIAN || day.isBefore(FIRST_WAREKI)) {
            return day.getYear() + "年";
        }
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (year == 1 ? "元" : year) + "年";
    }

    private static LocalDate ofEra(Matcher match) {
        JapaneseEra era = ERAS.get(match.group(1).toUpperCase(Locale.ROOT));
        int year = "元".equals(match.group(2)) ? 1 : Integer.parseInt(match.group(2));
        return LocalDate.from(JapaneseChronology.INSTANCE.date(
                era, year, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4))));
    }

    private static LocalDate ofNumbers(Matcher match, int first) {
        return LocalDate.of(
                Integer.parseInt(match.group(first)),
                Integer.parseInt(match.group(first + 1)),
                Integer.parseInt(match.group(first + 2)));
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
