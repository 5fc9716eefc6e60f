package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Hearing;
import jp.hagukumi.platform.Days;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one certificate.
 *
 * @param endsOn last day, absences counted in; 9999-12-31 during an absence without an end
 * @param own whether it is the viewer's, on which others decide
 * @param evidence leaves as they were found at the grant; none where it was granted by exception
 * @param documents files of the document of an exception
 * @param hearing the last one about a revocation; null: none
 */
public record Dossier(
        Certificate certificate,
        String staffNumber,
        String holder,
        LocalDate today,
        LocalDate endsOn,
        boolean own,
        List<Check> evidence,
        List<DecisionLog.Line> log,
        List<ExceptionDocuments.Line> documents,
        @Nullable Hearing hearing) {
    /** Days by which absences have lengthened the term; 0 during an absence without an end. */
    public long addedDays() {
        return Terms.addedDays(certificate.held().term(), endsOn);
    }

    /** Whether the term stands still in an absence without an end. */
    public boolean isStanding() {
        return endsOn.equals(Days.OPEN);
    }

    public boolean isRevoked() {
        return certificate.held().isRevoked(today);
    }

    public boolean isEnded() {
        return !isRevoked() && endsOn.isBefore(today);
    }

    /** Whether HR may tell the holder that it may be revoked. */
    public boolean isAnnounceable() {
        return !own && !isRevoked() && (hearing == null || !hearing.isOpen());
    }

    /** Whether a hearing is under way that the viewer may end. */
    public boolean isHeard() {
        return !own && hearing != null && hearing.isOpen();
    }

    /** Whether the hearing has come so far that it may be revoked. */
    public boolean isRipe() {
        return isHeard() && hearing != null && hearing.isRipe(today);
    }
}
