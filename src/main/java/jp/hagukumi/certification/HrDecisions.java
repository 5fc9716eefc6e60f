package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CertificateRevoked;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** What HR decides without an application: a grant by a document (特例), a revocation (取消). */
@ApplicationScoped
@Transactional
public class HrDecisions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    Issue issue;

    @Inject
    Records records;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /**
     * Grants a stage to somebody from outside or from another municipality; tells the number.
     *
     * @param document that stands in place of the requirements: its name and number
     */
    public String except(Viewer viewer, String staffNumber, String stage, String document) {
        long person = person(viewer, "staff_number = ?2", staffNumber);
        String why = Reviews.reason(document);
        LocalDate today = LocalDate.now(clock);
        Stage asked = stages.on(today).stage(stage).orElseThrow(() -> new NotVisible("stage " + stage));
        new ApplicationRows(em, viewer.municipalityId()).lockPerson(person);
        PeriodRows rows = new PeriodRows(em, viewer.municipalityId());
        boolean holds = rows.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(one -> one.stage().equals(stage))
                .anyMatch(one -> one.held().isInForce(today, records.absences(viewer, person)));
        if (holds) {
            throw new Refused("certification.refused.holds");
        }
        Term term = Term.first(asked.validity(), today);
        String number = issue.certificates(viewer, List.of(new Issue.Award(person, stage, term, false)), today)
                .get(0);
        records.decided(viewer, new DecisionLog.Decided(person, stage, null, number, Step.EXCEPTION, why, ""));
        return number;
    }

    /** Revokes from today; the holder is told, and may answer. Nobody revokes their own. */
    public void revoke(Viewer viewer, String number, String reason) {
        String why = Reviews.reason(reason);
        Certificate certificate = records.find(viewer.municipalityId(), number)
                .orElseThrow(() -> new NotVisible("certificate " + number));
        person(viewer, "id = ?2", certificate.personId());
        LocalDate today = LocalDate.now(clock);
        new ApplicationRows(em, viewer.municipalityId()).lockPerson(certificate.personId());
        if (certificate.held().isRevoked(today)) {
            throw new Refused("certification.refused.revoked");
        }
        int told = log.recordAs(
                viewer,
                List.of(new CertificateRevoked(
                        viewer.municipalityId(),
                        certificate.personId(),
                        certificate.stage(),
                        certificate.ruleVersion(),
                        today,
                        number)));
        if (told == 0) {
            throw new Refused("certification.refused.revoked");
        }
        records.decided(
                viewer,
                new DecisionLog.Decided(
                        certificate.personId(), certificate.stage(), null, number, Step.REVOKED, why, ""));
    }

    /** A person of HR's own 任命権者, never HR's own self. */
    private long person(Viewer viewer, String condition, Object key) {
        viewer.require(Role.HR);
        List<?> ids = em.createNativeQuery("select id from person where municipality_id = ?1 and " + condition
                        + " and employment_type <> 'SPECIAL' and (?3 = '' or authority = ?3)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, key)
                .setParameter(3, viewer.authority())
                .getResultList();
        if (ids.isEmpty()) {
            throw Refused.at("staffNumber", "certification.refused.nobody");
        }
        long id = ((Number) ids.get(0)).longValue();
        if (viewer.personId() != null && viewer.personId() == id) {
            throw new Refused("certification.refused.own");
        }
        return id;
    }
}
