package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Viewer;

/** Certificates by number, and what HR decided about them, told to the holder. */
@ApplicationScoped
@Transactional
public class Records {
    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionLog decisions;

    @Inject
    Notices notices;

    @Inject
    Stages stages;

    /** A certificate by its number. */
    Optional<Certificate> find(long municipalityId, String number) {
        List<?> rows = em.createNativeQuery("select " + PeriodRows.COLUMNS
                        + " from certification_period c where c.municipality_id = ?1 and c.number = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, number)
                .getResultList();
        return rows.stream().findFirst().map(row -> PeriodRows.certificate((Object[]) row));
    }

    Absences absences(Viewer viewer, long personId) {
        return new PeriodRows(em, viewer.municipalityId())
                .absences(List.of(personId))
                .getOrDefault(personId, Absences.NONE);
    }

    /** Keeps the decision and tells the person. */
    void decided(Viewer viewer, DecisionLog.Decided decided) {
        decisions.add(viewer, decided);
        boolean revoked = decided.step() == Step.REVOKED;
        String stage = find(viewer.municipalityId(), decided.number())
                .map(one -> stages.name(one.stage(), one.ruleVersion(), Locale.JAPANESE))
                .orElse(decided.stage());
        notices.tell(
                viewer.municipalityId(),
                decided.personId(),
                "certification",
                (revoked ? "certificate-revoked:" : "certificate:") + decided.number(),
                revoked ? "certification.notice.revoked" : "certification.notice.granted",
                "/certification",
                revoked ? List.of(stage, decided.number(), decided.reason()) : List.of(stage, decided.number()));
    }
}
