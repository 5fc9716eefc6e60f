package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** 引継ぎ: takes over what was granted before certificates were kept here, and applications on paper. */
@ApplicationScoped
@Transactional
public class CertificationTakeover {
    @PersistenceContext
    EntityManager em;

    @Inject
    Issue issue;

    @Inject
    Records records;

    @Inject
    Subjects subjects;

    @Inject
    Revocations revocations;

    @Inject
    PaperApplications applications;

    /** What was taken over: numbers of certificates, ids of applications. */
    public record Taken(List<String> numbers, List<Long> applications) {}

    /** All or nothing; throws {@link Refused} for the first that makes no sense. */
    public Taken take(Viewer viewer, List<TakenCertificate> granted, List<TakenApplication> applied, LocalDate today) {
        viewer.require(Role.HR);
        List<String> numbers =
                granted.stream().map(one -> certificate(viewer, one, today)).toList();
        List<Long> ids =
                applied.stream().map(one -> applications.take(viewer, one)).toList();
        return new Taken(numbers, ids);
    }

    /** Gives a certificate a number of the 年度 in which it was granted; tells it. */
    private String certificate(Viewer viewer, TakenCertificate taken, LocalDate today) {
        long person = subjects.typed(viewer, taken.staffNumber());
        Stage stage = issue.stage(taken.stage(), taken.grantedOn())
                .orElseThrow(() -> Refused.at("stage", "certification.refused.stage", taken.stage()));
        check(viewer, taken, person, today);
        Term term = Term.first(stage.validity(), taken.grantedOn());
        Issue.Award award = new Issue.Award(person, stage.code(), term, false);
        String number =
                issue.certificates(viewer, List.of(award), taken.grantedOn()).get(0);
        String document = Reviews.reason(taken.document());
        records.decided(
                viewer, new DecisionLog.Decided(person, stage.code(), null, number, Step.EXCEPTION, document, ""));
        LocalDate revokedOn = taken.revokedOn();
        if (revokedOn != null) {
            String reason = Reviews.reason(taken.reason());
            records.find(viewer.municipalityId(), number)
                    .ifPresent(made -> revocations.revoke(viewer, made, reason, revokedOn));
        }
        return number;
    }

    private void check(Viewer viewer, TakenCertificate taken, long person, LocalDate today) {
        LocalDate revokedOn = taken.revokedOn();
        if (taken.grantedOn().isAfter(today)
                || (revokedOn != null && (revokedOn.isAfter(today) || revokedOn.isBefore(taken.grantedOn())))) {
            throw Refused.at("grantedOn", "certification.refused.takenDay", taken.staffNumber());
        }
        List<Certificate> held =
                new PeriodRows(em, viewer.municipalityId()).of(List.of(person)).getOrDefault(person, List.of());
        if (held.stream().filter(one -> one.stage().equals(taken.stage())).anyMatch(one -> one.held()
                .isInForce(taken.grantedOn(), Absences.NONE))) {
            throw Refused.at("staffNumber", "certification.refused.takenTwice", taken.staffNumber());
        }
    }
}
