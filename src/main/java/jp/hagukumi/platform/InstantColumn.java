package jp.hagukumi.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Keeps an {@link Instant} in a DATETIME(6) column as UTC, whatever the zones of server, driver and database. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, LocalDateTime> {
    @Override
    public @Nullable LocalDateTime convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : toColumn(instant);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }

    /** The value of a DATETIME(6) column for native SQL. */
    public static LocalDateTime toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The instant that native SQL returned from a DATETIME(6) column, as whichever class the driver chose. */
    public static Instant ofColumn(Object column) {
        return column instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
