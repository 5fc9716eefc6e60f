package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.certification.rules.Decision;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.certification.rules.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with one stage on a day.
 *
 * @param decision on what comes next: the stage, or its renewal where that is open; what people decide on an application is
 *     taken as decided
 * @param renewing whether the decision is on a renewal
 * @param certificate in force, or else the last one; null: none ever
 * @param endsOn last day of the certificate, absences counted in; 9999-12-31 during an absence without an end
 * @param application under way; null: none
 * @param returned the last one where it was sent back; null: not so
 */
public record StageStanding(
        Stage stage,
        int ruleVersion,
        Status status,
        Decision decision,
        boolean renewing,
        @Nullable Certificate certificate,
        @Nullable LocalDate endsOn,
        @Nullable Application application,
        @Nullable Application returned) {

    private static final int ALL = 100;

    /** Whether it may be applied for now. */
    public boolean isApplicable() {
        return application == null
                && decision.isGranted()
                && (status == Status.ELIGIBLE || status == Status.RENEWAL_OPEN || status == Status.REVOKED);
    }

    /** Whether the certificate holds, 更新受付中 and 期間停止中 included. */
    public boolean isInForce() {
        return status == Status.IN_FORCE
                || status == Status.RENEWAL_OPEN
                || status == Status.SUSPENDED
                || (status == Status.UNDER_REVIEW && renewing);
    }

    /** How many requirements are met, of those that are up to the person; a choice among several counts as one. */
    public long met() {
        return own().filter(Check::met).count();
    }

    /** How many requirements are up to the person. */
    public long asked() {
        return own().count();
    }

    /** Whole percent of the requirements that are met; 100 where nothing is up to the person. */
    public long percent() {
        return asked() == 0 ? ALL : met() * ALL / asked();
    }

    /** Days by which absences have lengthened the certificate; 0 without one or while its end is not known. */
    public long addedDays() {
        return certificate == null || endsOn == null
                ? 0
                : Terms.addedDays(certificate.held().term(), endsOn);
    }

    /** Whether it ran out, so that what comes next is no renewal but starts anew. */
    public boolean isLate() {
        return certificate != null && !isInForce() && status != Status.REVOKED;
    }

    private Stream<Check> own() {
        Check root = decision.check();
        boolean many = root.requirement().kind() == Requirement.Kind.ALL;
        return (many ? root.parts().stream() : Stream.of(root))
                .filter(part -> !part.requirement().decidedByPeople());
    }
}
