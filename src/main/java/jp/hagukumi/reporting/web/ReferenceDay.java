package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.hagukumi.platform.imports.JapaneseDay;

/** 基準日: the day that {@code ?asOf=} names, in 和暦 or 西暦; today without one. A day to come is read as today. */
@Named
@RequestScoped
public class ReferenceDay {
    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public LocalDate getDay() {
        LocalDate today = LocalDate.now(clock);
        return asked().filter(day -> !day.isAfter(today)).orElse(today);
    }

    /** Whether something was asked for that is no day. */
    public boolean isUnreadable() {
        return !text().isEmpty() && asked().isEmpty();
    }

    public boolean isToday() {
        return getDay().equals(LocalDate.now(clock));
    }

    /** What a link adds to stay on this day: empty today, else {@code ?asOf=2026-06-26}. */
    public String getQuery() {
        return isToday() ? "" : "?asOf=" + getDay();
    }

    /** The address of a unit's page on this day. */
    public String unitPath(String code) {
        return request.getContextPath() + "/hr/completion/" + URLEncoder.encode(code, StandardCharsets.UTF_8)
                + getQuery();
    }

    private Optional<LocalDate> asked() {
        return text().isEmpty() ? Optional.empty() : JapaneseDay.parse(text());
    }

    private String text() {
        String asOf = request.getParameter("asOf");
        return asOf == null ? "" : asOf.strip();
    }
}
