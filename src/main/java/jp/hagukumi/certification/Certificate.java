package jp.hagukumi.certification;

import java.time.LocalDate;
import jp.hagukumi.certification.rules.Held;

/**
 * A certificate that was granted once, be it in force or not.
 *
 * @param ruleVersion first day of the rule in force at the grant: 20260401
 * @param grantedOn may be after the first day of its term
 */
public record Certificate(long personId, String stage, int ruleVersion, LocalDate grantedOn, Held held) {
    public String number() {
        return held.number();
    }
}
