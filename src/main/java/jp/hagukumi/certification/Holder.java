package jp.hagukumi.certification;

import java.time.LocalDate;
import jp.hagukumi.certification.rules.Status;

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
    /** What it is worth on a day, without regard to applications. */
    public Status status(LocalDate today) {
        if (certificate.held().isRevoked(today)) {
            return Status.REVOKED;
        }
        if (endsOn.isBefore(today)) {
            return Status.EXPIRED;
        }
        if (absent) {
            return Status.SUSPENDED;
        }
        return certificate.held().term().opensOn().isAfter(today) ? Status.IN_FORCE : Status.RENEWAL_OPEN;
    }
}
