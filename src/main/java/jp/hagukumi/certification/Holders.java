package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** Who holds what today, of those in post; two statements. */
@ApplicationScoped
@Transactional
public class Holders {
    private static final int OWN = PeriodRows.COLUMNS.split(",").length;
    private static final String HELD = "select " + PeriodRows.COLUMNS
            + ", p.staff_number, p.family_name, p.given_name, u.id as unit_id, u.name as unit_name, r.unit_path"
            + " from certification_period c"
            + " join roster r on r.municipality_id = c.municipality_id and r.person_id = c.person_id and "
            + Roster.inPostOn("r", "?2")
            + " join person p on p.municipality_id = c.municipality_id and p.id = c.person_id"
            + " join unit u on u.municipality_id = c.municipality_id and u.id = r.unit_id"
            + " where c.municipality_id = ?1 and c.from_on <= ?2 and c.revoked_on is null"
            + " and (?3 = '' or r.authority = ?3) order by r.unit_path, p.staff_number, c.from_on";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All of HR's own 任命権者, by unit and staff number. */
    public List<Holder> all(Viewer viewer) {
        viewer.require(Role.HR);
        LocalDate today = LocalDate.now(clock);
        List<?> rows = em.createNativeQuery(HELD)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, today)
                .setParameter(3, viewer.authority())
                .getResultList();
        List<Object[]> held = rows.stream().map(Object[].class::cast).toList();
        Set<Long> people = held.stream().map(row -> Columns.number(row[0])).collect(Collectors.toSet());
        Map<Long, Absences> absences = new PeriodRows(em, viewer.municipalityId()).absences(people);
        return held.stream()
                .map(row -> holder(row, absences, today))
                .filter(one -> !one.endsOn().isBefore(today))
                .toList();
    }

    private static Holder holder(Object[] row, Map<Long, Absences> all, LocalDate today) {
        Certificate certificate = PeriodRows.certificate(row);
        Absences absences = all.getOrDefault(certificate.personId(), Absences.NONE);
        return new Holder(
                (String) row[OWN],
                row[OWN + 1] + " " + row[OWN + 2],
                Columns.number(row[OWN + 3]),
                (String) row[OWN + 4],
                (String) row[OWN + 5],
                certificate,
                certificate.held().term().endsOn(absences),
                absences.cover(today));
    }
}
