package jp.hagukumi.platform;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the columns of native SQL, whose Java types differ between drivers and JPA providers. */
public final class Columns {
    private Columns() {}

    /** A DATE column. */
    public static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** A DATETIME(6) column that holds UTC, as {@link InstantColumn} writes it. */
    public static Instant instant(Object column) {
        LocalDateTime utc =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** An integer column of any width. */
    public static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** An integer column that may be NULL. */
    public static @Nullable Long numberOrNull(@Nullable Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
