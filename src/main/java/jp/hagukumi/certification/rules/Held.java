package jp.hagukumi.certification.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate somebody holds or held.
 *
 * @param revokedOn null: never
 */
public record Held(String number, Term term, @Nullable LocalDate revokedOn) {
    /** Whether it holds on a day, 更新受付中 and 期間停止中 included. */
    public boolean isInForce(LocalDate day, Absences absences) {
        return !isRevoked(day)
                && !term.from().isAfter(day)
                && !term.endsOn(absences).isBefore(day);
    }

    public boolean isRevoked(LocalDate day) {
        return revokedOn != null && !revokedOn.isAfter(day);
    }
}
