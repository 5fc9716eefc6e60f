package jp.hagukumi.certification;

import java.time.LocalDate;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a certificate by its number.
 *
 * @param holder empty where the holder did not agree to be named
 * @param until last day, absences counted in; null during an absence without an end
 * @param changedOn day of the revocation; null without one
 */
public record Verified(
        String number,
        State state,
        String municipality,
        Localized stage,
        Localized purpose,
        String holder,
        LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate changedOn) {
    /** What a certificate is worth on a day. */
    public enum State {
        IN_FORCE,
        /** Granted as the follow-up of one still in force. */
        NOT_YET,
        EXPIRED,
        REVOKED;

        static State of(Held held, LocalDate today, Absences absences) {
            if (held.isRevoked(today)) {
                return REVOKED;
            }
            if (held.isInForce(today, absences)) {
                return IN_FORCE;
            }
            return held.term().from().isAfter(today) ? NOT_YET : EXPIRED;
        }
    }
}
