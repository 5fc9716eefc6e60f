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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** Whose applications wait for the viewer; a fixed number of statements however many they are. */
@ApplicationScoped
@Transactional
public class Applicants {
    private static final int OWN = ApplicationRows.COLUMNS.split(",").length;
    private static final String OPEN = "select " + ApplicationRows.COLUMNS
            + ", p.staff_number, p.family_name, p.given_name, u.name as unit_name, r.grade, r.unit_path, r.authority,"
            + " case when " + Roster.absentOn("r", "?2") + " then 1 else 0 end as absent"
            + " from certification_application a"
            + " join roster r on r.municipality_id = a.municipality_id and r.person_id = a.person_id and "
            + Roster.inPostOn("r", "?2")
            + " join person p on p.municipality_id = a.municipality_id and p.id = a.person_id"
            + " join unit u on u.municipality_id = a.municipality_id and u.id = r.unit_id"
            + " where a.municipality_id = ?1 and a.state in ('APPLIED', 'CONFIRMED')";
    private static final String ORDER = " order by a.state desc, a.applied_on, a.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Clock clock;

    /** The applications that wait for the viewer's confirmation, the longest waiting first. */
    public List<Applicant> ofSupervisor(Viewer viewer) {
        if (viewer.headedUnitPaths().isEmpty()) {
            throw new NotVisible("people");
        }
        LineOfCommand line = superiors.on(viewer.municipalityId(), LocalDate.now(clock));
        return open(viewer, " and a.state = 'APPLIED'").stream()
                .filter(one -> viewer.headedUnitPaths().stream().anyMatch(one.unitPath()::startsWith))
                .filter(one -> line.supervisors(one.application().personId(), one.unitPath())
                        .contains(viewer.self()))
                .toList();
    }

    /** All open applications of the viewer's 任命権者: confirmed ones first, then those that wait for a supervisor. */
    public List<Applicant> ofHr(Viewer viewer) {
        viewer.require(Role.HR);
        return open(viewer, "").stream().filter(one -> isOfHr(viewer, one)).toList();
    }

    /** Open applications by their ids; throws {@link NotVisible} where one is not HR's to decide, or no longer open. */
    List<Applicant> ofHr(Viewer viewer, List<Long> ids) {
        viewer.require(Role.HR);
        List<Long> asked = ids.stream().distinct().toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        String in = asked.stream().map(String::valueOf).collect(Collectors.joining(","));
        Map<Long, Applicant> found = open(viewer, " and a.id in (" + in + ")").stream()
                .filter(one -> isOfHr(viewer, one))
                .collect(Collectors.toMap(Applicant::id, Function.identity()));
        return asked.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new NotVisible("application " + id)))
                .toList();
    }

    /** One open application; throws {@link NotVisible} where it is not for the viewer to decide. */
    public Applicant one(Viewer viewer, long id) {
        Applicant found = open(viewer, " and a.id = " + id).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("application " + id));
        long person = found.application().personId();
        boolean supervisor = superiors.answersFor(viewer, person, LocalDate.now(clock));
        if (!supervisor && !(viewer.has(Role.HR) && isOfHr(viewer, found))) {
            throw new NotVisible("application " + id);
        }
        return found;
    }

    private static boolean isOfHr(Viewer viewer, Applicant one) {
        return viewer.authority().isEmpty() || viewer.authority().equals(one.authority());
    }

    private List<Applicant> open(Viewer viewer, String condition) {
        List<?> rows = em.createNativeQuery(OPEN + condition + ORDER)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        return rows.stream().map(row -> applicant((Object[]) row)).toList();
    }

    private static Applicant applicant(Object[] column) {
        return new Applicant(
                ApplicationRows.application(column),
                (String) column[OWN],
                column[OWN + 1] + " " + column[OWN + 2],
                (String) column[OWN + 3],
                Grade.ofRank((int) Columns.number(column[OWN + 4])),
                (String) column[OWN + 5],
                (String) column[OWN + 6],
                Columns.number(column[OWN + 7]) == 1);
    }
}
