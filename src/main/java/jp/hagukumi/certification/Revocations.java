package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CertificateRevoked;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** Ends a certificate before its time; whoever calls has heard the holder and locked the person. */
@ApplicationScoped
@Transactional
public class Revocations {
    @Inject
    Records records;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /** From today it no longer holds; the holder is told why. */
    void revoke(Viewer viewer, Certificate certificate, String reason) {
        revoke(viewer, certificate, reason, LocalDate.now(clock));
        records.tell(viewer, certificate, "revoked", List.of(reason));
    }

    /** From a day that may lie in the past, of a certificate that was taken over. */
    void revoke(Viewer viewer, Certificate certificate, String reason, LocalDate from) {
        int told = log.recordAs(
                viewer,
                List.of(new CertificateRevoked(
                        viewer.municipalityId(),
                        certificate.personId(),
                        certificate.stage(),
                        certificate.ruleVersion(),
                        from,
                        certificate.number())));
        if (told == 0) {
            throw new Refused("certification.refused.revoked");
        }
        records.decided(
                viewer,
                new DecisionLog.Decided(
                        certificate.personId(),
                        certificate.stage(),
                        null,
                        certificate.number(),
                        Step.REVOKED,
                        reason,
                        ""));
    }
}
