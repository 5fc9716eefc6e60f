package jp.hagukumi.certification;

import java.time.LocalDate;

/**
 * Somebody who holds a certificate today.
 *
 * @param unitPath of the main posting today
 * @param endsOn last day, absences counted in; 9999-12-31 during an absence without an end
 * @param absent whether an absence covers today: the term stands still
 */
public record Holder(
        String staffNumber,
        String name,
        long unitId,
        String unitName,
        String unitPath,
        Certificate certificate,
        LocalDate endsOn,
        boolean absent) {
    /** Whether its renewal is taken today. */
    public boolean isRenewable(LocalDate today) {
        return !absent && !certificate.held().term().opensOn().isAfter(today);
    }
}
