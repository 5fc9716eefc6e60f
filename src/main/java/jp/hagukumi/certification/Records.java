package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Inject
    Clock clock;

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

    /** Keeps a decision. */
    void decided(Viewer viewer, DecisionLog.Decided decided) {
        decisions.add(viewer, decided);
    }

    /**
     * Tells the holder what became of a certificate.
     *
     * @param what granted, announced, dropped or revoked
     * @param more arguments of the text after stage and number
     */
    void tell(Viewer viewer, Certificate certificate, String what, List<String> more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(stages.name(certificate.stage(), certificate.ruleVersion(), Locale.JAPANESE));
        arguments.add(certificate.number());
        arguments.addAll(more);
        notices.tell(
                viewer.municipalityId(),
                certificate.personId(),
                "certification",
                "certificate-" + what + ":" + certificate.number() + ":" + LocalDate.now(clock),
                "certification.notice." + what,
                "/certification",
                arguments);
    }
}
