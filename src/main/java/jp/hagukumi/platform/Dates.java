package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments as the viewer wants to read them. On a page: {@code #{dates.full(row.dueOn())}}.
 *
 * <p>Null and {@link Days#OPEN} show as nothing. Where no request is under way (mail, background exports) days are in
 * Japanese and 和暦.
 */
@Named
@ApplicationScoped
public class Dates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ROOT);
    private static final int NEAR_DAYS = 7;
    private static final int SOON_DAYS = 30;

    @Inject
    ReaderPreferences reader;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** 令和8年6月30日(火) */
    public String full(@Nullable LocalDate day) {
        Preferences now = preferences();
        return day == null || isOpen(day) ? "" : DayFormat.full(day, now.dateStyle(), now.locale());
    }

    /** R8.6.30 */
    public String compact(@Nullable LocalDate day) {
        Preferences now = preferences();
        return day == null || isOpen(day) ? "" : DayFormat.compact(day, now.dateStyle(), now.locale());
    }

    /** R8.6.30 9:05, in the business zone. */
    public String moment(@Nullable Instant at) {
        return moment(at, TIME);
    }

    /** R8.6.30 9:05:07, for logs. */
    public String exact(@Nullable Instant at) {
        return moment(at, SECONDS);
    }

    private String moment(@Nullable Instant at, DateTimeFormatter time) {
        if (at == null) {
            return "";
        }
        var local = at.atZone(Days.ZONE);
        return compact(local.toLocalDate()) + " " + time.format(local);
    }

    /** 9:05, in the business zone. */
    public String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(Days.ZONE));
    }

    /** 令和8年度, 2026年度, or in English FY2026. */
    public String fiscalYear(FiscalYear year) {
        Preferences now = preferences();
        if (now.locale().equals(Locale.ENGLISH)) {
            return "FY" + year.year();
        }
        return now.dateStyle() == DateStyle.GREGORIAN ? year.year() + "年度" : year.label();
    }

    /** For a field that takes a day: ISO, so that it goes into an {@code input type="date"} as it is. */
    public String iso(@Nullable LocalDate day) {
        return day == null || isOpen(day) ? "" : day.toString();
    }

    /** See {@link DayFormat#parse}. */
    public Optional<LocalDate> parse(String text) {
        return DayFormat.parse(text);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** 期限まで4日, 今日まで, 期限超過 3日; beyond 30 days the day itself. */
    public String due(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(getToday(), dueOn);
        if (days < 0) {
            return texts.of("platform.due.over", -days);
        }
        if (days == 0) {
            return texts.of("platform.due.today");
        }
        return days <= SOON_DAYS ? texts.of("platform.due.left", days) : texts.of("platform.due.until", compact(dueOn));
    }

    /** The class of the tag for a due day: bad within a week and after it, warn within 30 days, else nothing. */
    public String dueKind(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(getToday(), dueOn);
        return days <= NEAR_DAYS ? "bad" : days <= SOON_DAYS ? "warn" : "";
    }

    private static boolean isOpen(LocalDate day) {
        return day.equals(Days.OPEN);
    }

    private Preferences preferences() {
        try {
            return reader.get();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Preferences.DEFAULT;
        }
    }
}
