package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A certificate was revoked (取消): from that day on it no longer holds; that it did before stays true.
 *
 * @param subjectCode the stage
 * @param subjectVersion of the rule at the grant
 * @param number of the certificate
 */
public record CertificateRevoked(
        long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn, String number)
        implements Activity {
    @Override
    public String sourceKey() {
        return "certificate-revoked:" + number;
    }
}
