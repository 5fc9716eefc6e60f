package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;

/** Lays out one certificate for HR: term, evidence, every decision about it, the hearing. */
@ApplicationScoped
@Transactional
public class Dossiers {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    Subjects subjects;

    @Inject
    DecisionLog decisions;

    @Inject
    Hearings hearings;

    @Inject
    Clock clock;

    /** Throws {@link NotVisible} for an unknown number and for people of another 任命権者. */
    public Dossier of(Viewer viewer, String number) {
        long municipality = viewer.municipalityId();
        Certificate certificate = records.find(municipality, number)
                .filter(one -> subjects.isVisible(viewer, one.personId()))
                .orElseThrow(() -> new NotVisible("certificate " + number));
        Object[] person = (Object[]) em.createNativeQuery("select staff_number, concat(family_name, ' ', given_name)"
                        + " from person where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipality)
                .setParameter(2, certificate.personId())
                .getSingleResult();
        return new Dossier(
                certificate,
                (String) person[0],
                (String) person[1],
                LocalDate.now(clock),
                certificate.held().term().endsOn(records.absences(viewer, certificate.personId())),
                Objects.equals(viewer.personId(), certificate.personId()),
                decisions.evidence(municipality, certificate),
                decisions.of(municipality, certificate),
                new DocumentRows(em, municipality).of(number),
                hearings.of(municipality, certificate.personId()).get(number));
    }
}
