package jp.hagukumi.certification;

import java.time.LocalDate;
import jp.hagukumi.platform.Localized;

/**
 * What a certificate says, for those who may take it with them.
 *
 * @param municipalityCode 全国地方公共団体コード
 * @param stageCode FOUNDATION …
 * @param ruleVersion first day of the rule in force at the grant: 20260401
 * @param holder name used at work on the day of the grant
 * @param nameShown whether the holder agreed that whoever checks the number sees the name
 * @param until last day, absences counted in so far as their end is known
 */
public record CertificateCopy(
        long municipalityId,
        String municipalityCode,
        String municipality,
        long personId,
        String number,
        String stageCode,
        int ruleVersion,
        Localized stage,
        Localized purpose,
        String holder,
        boolean nameShown,
        LocalDate issuedOn,
        LocalDate from,
        LocalDate until,
        Verified.State state) {
    /** Whether it may be taken along: an expired or revoked one would be shown as if it held. */
    public boolean isUsable() {
        return state == Verified.State.IN_FORCE || state == Verified.State.NOT_YET;
    }
}
