package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.certification.rules.Term;
import jp.hagukumi.organization.Municipality;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.Refused;

/** Certificates for those who may take them along: their holders, and HR. */
@ApplicationScoped
@Transactional
public class CertificateCopies {
    private static final int OWN = PeriodRows.COLUMNS.split(",").length;
    private static final String FIND = "select " + PeriodRows.COLUMNS
            + ", d.holder_name, d.name_shown, d.issued_on, m.code, m.name from certification_period c"
            + " join certificate d on d.municipality_id = c.municipality_id and d.number = c.number"
            + " join person p on p.municipality_id = c.municipality_id and p.id = c.person_id"
            + " join municipality m on m.id = c.municipality_id"
            + " where c.municipality_id = ?1 and c.number = ?2"
            + " and (c.person_id = ?3 or (?4 = 1 and (?5 = '' or p.authority = ?5)))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    RecordViews views;

    @Inject
    Clock clock;

    /** What it says, whatever it is worth today; throws {@link NotVisible} for whoever is neither its holder nor HR. */
    public CertificateCopy find(Viewer viewer, String number) {
        List<?> rows = em.createNativeQuery(FIND)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, number)
                .setParameter(3, Objects.requireNonNullElse(viewer.personId(), 0L))
                .setParameter(4, viewer.has(Role.HR) ? 1 : 0)
                .setParameter(5, viewer.authority())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotVisible("certificate " + number);
        }
        return copy(viewer.municipalityId(), (Object[]) rows.get(0));
    }

    /** The same to be taken along; its holder can see that HR did. Refuses one that has expired or was revoked. */
    public CertificateCopy take(Viewer viewer, String number) {
        CertificateCopy copy = find(viewer, number);
        if (!copy.isUsable()) {
            throw new Refused("certification.refused.copy." + copy.state());
        }
        views.note(viewer, copy.personId(), "認定証 " + number);
        return copy;
    }

    /** One of the first stage that nobody holds, from today on: to show what certificates look like. */
    public CertificateCopy sample(Viewer viewer, String holder) {
        LocalDate today = LocalDate.now(clock);
        StageSet set = stages.on(today);
        Stage stage = set.stages().get(0);
        Term term = Term.first(stage.validity(), today);
        Municipality municipality = em.find(Municipality.class, viewer.municipalityId());
        return new CertificateCopy(
                municipality.id(),
                municipality.code(),
                municipality.name(),
                0,
                municipality.code() + "-0000-000000",
                stage.code(),
                set.ruleVersion(),
                stage.name(),
                stage.purpose(),
                holder,
                false,
                today,
                term.from(),
                term.until(),
                Verified.State.NOT_YET);
    }

    private CertificateCopy copy(long municipalityId, Object[] row) {
        Certificate certificate = PeriodRows.certificate(row);
        Absences absences = new PeriodRows(em, municipalityId)
                .absences(List.of(certificate.personId()))
                .getOrDefault(certificate.personId(), Absences.NONE);
        Held held = certificate.held();
        LocalDate ends = held.term().endsOn(absences);
        Optional<Stage> stage = stages.stage(certificate.stage(), certificate.ruleVersion());
        return new CertificateCopy(
                municipalityId,
                (String) row[OWN + 3],
                (String) row[OWN + 4],
                certificate.personId(),
                certificate.number(),
                certificate.stage(),
                certificate.ruleVersion(),
                stage.map(Stage::name).orElse(new Localized(certificate.stage(), "")),
                stage.map(Stage::purpose).orElse(new Localized("", "")),
                (String) row[OWN],
                Verification.isTrue(row[OWN + 1]),
                Columns.day(row[OWN + 2]),
                held.term().from(),
                ends.equals(Days.OPEN) ? held.term().until() : ends,
                Verified.State.of(held, LocalDate.now(clock), absences));
    }
}
