package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.certification.rules.Absences;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.SearchText;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/**
 * Who holds what, of those in post today and of HR's own 任命権者; two statements each. Absences lengthen a term, so of those
 * whose days ran out only who was absent then is looked at again.
 */
@ApplicationScoped
@Transactional
public class Holders {
    private static final int OWN = PeriodRows.COLUMNS.split(",").length;
    private static final String ROWS = " from certification_period c"
            + " join roster r on r.municipality_id = c.municipality_id and r.person_id = c.person_id and "
            + Roster.inPostOn("r", "?2")
            + " join person p on p.municipality_id = c.municipality_id and p.id = c.person_id"
            + " join unit u on u.municipality_id = c.municipality_id and u.id = r.unit_id"
            + " where c.municipality_id = ?1 and (?3 = '' or r.authority = ?3)";
    private static final String HELD = "select " + PeriodRows.COLUMNS
            + ", p.staff_number, p.family_name, p.given_name, u.id as unit_id, u.name as unit_name, r.unit_path" + ROWS;
    private static final String BEGUN = " and c.from_on <= ?2 and c.revoked_on is null";
    private static final String WAS_ABSENT = "exists (select 1 from absence away"
            + " where away.municipality_id = c.municipality_id and away.person_id = c.person_id"
            + " and away.from_on <= ?2 and away.to_on >= c.from_on)";
    private static final String OR_LENGTHENED = " or " + WAS_ABSENT + ")";
    private static final String LENGTHENED = " and c.until_on < ?2 and " + WAS_ABSENT;
    private static final String NOT_FOLLOWED = " and not exists (select 1 from certification_period n"
            + " where n.municipality_id = c.municipality_id and n.person_id = c.person_id and n.stage = c.stage"
            + " and n.from_on > c.from_on and n.revoked_on is null)";
    private static final String COUNTED = "select r.unit_path, u.name, c.stage, count(distinct c.person_id)" + ROWS
            + BEGUN + " and c.until_on >= ?2 group by r.unit_path, u.name, c.stage";
    private static final String ORDER = " order by r.unit_path, p.staff_number, c.from_on, c.number";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All certificates in force, by unit and staff number. */
    public List<Holder> all(Viewer viewer) {
        return first(viewer, Integer.MAX_VALUE);
    }

    /** The first of them. */
    public List<Holder> first(Viewer viewer, int most) {
        LocalDate today = LocalDate.now(clock);
        String inForce = BEGUN + " and (c.until_on >= ?2" + OR_LENGTHENED;
        return held(viewer, query(viewer, HELD + inForce + ORDER).setMaxResults(most), one -> isHeld(one, today));
    }

    /** The same as figures, by unit in their order and stage. */
    public List<UnitCount> counts(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        List<UnitCount> counts = new ArrayList<>();
        for (Object row : query(viewer, COUNTED).getResultList()) {
            Object[] column = (Object[]) row;
            counts.add(new UnitCount(
                    (String) column[0], (String) column[1], (String) column[2], Columns.number(column[3])));
        }
        held(viewer, query(viewer, HELD + BEGUN + LENGTHENED + NOT_FOLLOWED), one -> isHeld(one, today))
                .forEach(one -> counts.add(new UnitCount(
                        one.unitPath(), one.unitName(), one.certificate().stage(), 1)));
        counts.sort(Comparator.comparing(UnitCount::unitPath));
        return counts;
    }

    /** Those in force that end within so many days and have no follow-up, the soonest first; 期間停止中 ones left out. */
    public List<Holder> ending(Viewer viewer, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(days);
        String soon = BEGUN + " and c.until_on <= ?4 and (c.until_on >= ?2" + OR_LENGTHENED + NOT_FOLLOWED;
        Query query = query(viewer, HELD + soon).setParameter(4, last);
        return held(
                        viewer,
                        query,
                        one -> isHeld(one, today)
                                && !one.absent()
                                && !one.endsOn().isAfter(last))
                .stream()
                .sorted(Comparator.comparing(Holder::endsOn))
                .toList();
    }

    /** Certificates of any time by number, staff number or name, the latest first; at most so many. */
    public List<Holder> find(Viewer viewer, String typed, int most) {
        String asked = SearchText.normalise(typed).replaceAll("[%_\\\\]", "");
        Query query = query(
                        viewer,
                        HELD + " and (c.number = ?4 or p.search_text like ?5) order by c.from_on desc, c.number")
                .setParameter(4, asked)
                .setParameter(5, "%" + asked + "%")
                .setMaxResults(most);
        return held(viewer, query, one -> true);
    }

    private static boolean isHeld(Holder one, LocalDate today) {
        return !one.endsOn().isBefore(today);
    }

    private Query query(Viewer viewer, String sql) {
        viewer.require(Role.HR);
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, viewer.authority());
    }

    private List<Holder> held(Viewer viewer, Query query, Predicate<Holder> which) {
        List<?> rows = query.getResultList();
        List<Object[]> held = rows.stream().map(Object[].class::cast).toList();
        Set<Long> people = held.stream().map(row -> Columns.number(row[0])).collect(Collectors.toSet());
        Map<Long, Absences> absences = new PeriodRows(em, viewer.municipalityId()).absences(people);
        LocalDate today = LocalDate.now(clock);
        return held.stream()
                .map(row -> holder(row, absences, today))
                .filter(which)
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
