package jp.hagukumi.projects;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was measured of a metric, before or after.
 *
 * @param samples cases measured
 * @param method how
 */
public record Measurement(
        String metric, Phase phase, BigDecimal amount, int samples, LocalDate from, LocalDate to, String method) {
    /** Before the change and after it; As-Is and To-Be of a flow. */
    public enum Phase {
        BEFORE,
        AFTER
    }
}
