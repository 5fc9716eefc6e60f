package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times to the second for logs, the same for every reader: {@code 2026-06-26 09:15:04}. */
@Named
@ApplicationScoped
public class Instants {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Days.ZONE);

    /** In the business zone; empty for none. */
    public String shown(@Nullable Instant instant) {
        return instant == null ? "" : SECONDS.format(instant);
    }
}
