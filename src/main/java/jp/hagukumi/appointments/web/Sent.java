package jp.hagukumi.appointments.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.imports.JapaneseDay;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came with a request. */
final class Sent {
    private Sent() {}

    /** A parameter without blanks around it; empty where it is missing. */
    static String text(String name) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(name), "").strip();
    }

    /** An id; throws {@link NotVisible} for what can't be one. */
    static long id(@Nullable String text) {
        String given = Objects.requireNonNullElse(text, "");
        return Ids.parse(given).orElseThrow(() -> new NotVisible("id " + given));
    }

    /** A day as typed; empty where it is none. */
    static Optional<LocalDate> day(String name) {
        return JapaneseDay.parse(text(name));
    }

    /** A day that must be there. */
    static LocalDate requiredDay(String name) {
        return day(name).orElseThrow(() -> Refused.at(name, "appointments.refused.noDay"));
    }

    /** Throws {@link NotVisible} where an address goes on beyond its page. */
    static void nothingMore(@Nullable String surplus) {
        if (surplus != null) {
            throw new NotVisible("surplus " + surplus);
        }
    }
}
