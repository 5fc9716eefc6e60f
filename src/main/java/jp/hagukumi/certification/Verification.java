package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.certification.rules.Held;
import jp.hagukumi.organization.Municipalities;
import jp.hagukumi.organization.Municipality;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Localized;

/** Tells anybody whether a certificate is genuine and in force; no more than the holder agreed to. */
@ApplicationScoped
@Transactional
public class Verification {
    private static final int OWN = PeriodRows.COLUMNS.split(",").length;

    @PersistenceContext
    EntityManager em;

    @Inject
    Municipalities municipalities;

    @Inject
    Stages stages;

    @Inject
    Clock clock;

    /** Empty where no such number was ever given out. */
    public Optional<Verified> of(String number) {
        return municipalities
                .byCode(CertificateNumbers.municipalityCode(number))
                .flatMap(municipality -> of(municipality, number));
    }

    private Optional<Verified> of(Municipality municipality, String number) {
        List<?> rows = em.createNativeQuery("select " + PeriodRows.COLUMNS
                        + ", d.holder_name, d.name_shown, d.issued_on from certification_period c"
                        + " join certificate d on d.municipality_id = c.municipality_id and d.number = c.number"
                        + " where c.municipality_id = ?1 and c.number = ?2")
                .setParameter(1, municipality.id())
                .setParameter(2, number)
                .getResultList();
        return rows.stream().findFirst().map(row -> verified(municipality, (Object[]) row));
    }

    private Verified verified(Municipality municipality, Object[] row) {
        Certificate certificate = PeriodRows.certificate(row);
        Absences absences = new PeriodRows(em, municipality.id())
                .absences(List.of(certificate.personId()))
                .getOrDefault(certificate.personId(), Absences.NONE);
        Held held = certificate.held();
        LocalDate ends = held.term().endsOn(absences);
        Optional<Stage> stage = stages.stage(certificate.stage(), certificate.ruleVersion());
        return new Verified(
                certificate.number(),
                Verified.State.of(held, LocalDate.now(clock), absences),
                municipality.name(),
                stage.map(Stage::name).orElse(new Localized(certificate.stage(), "")),
                stage.map(Stage::purpose).orElse(new Localized("", "")),
                isTrue(row[OWN + 1]) ? (String) row[OWN] : "",
                Columns.day(row[OWN + 2]),
                held.term().from(),
                ends.equals(Days.OPEN) ? null : ends,
                held.revokedOn());
    }

    /** A BOOLEAN column, as whichever class the driver chose. */
    static boolean isTrue(Object column) {
        return column instanceof Boolean yes ? yes : Columns.number(column) != 0;
    }
}
