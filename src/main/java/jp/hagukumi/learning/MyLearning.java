package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** What a member of the staff sees of their own courses: two statements for everything. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MyLearning {
    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    /** All courses in force with the viewer's own state, in the order of the catalogue. */
    public List<CourseState> all(Viewer viewer) {
        Map<String, List<EnrolmentState>> enrolments = byCourse(viewer);
        Map<String, Integer> consents = consents(viewer);
        return catalogue.coursesOf(viewer.municipalityId()).stream()
                .map(course -> state(viewer, course, enrolments, consents))
                .toList();
    }

    /** One course with the viewer's own state; throws {@link NotVisible} for an unknown code. */
    public CourseState of(Viewer viewer, String code) {
        Course course =
                catalogue.courseOf(viewer.municipalityId(), code).orElseThrow(() -> new NotVisible("course " + code));
        Map<String, List<EnrolmentState>> enrolments = byCourse(viewer);
        return state(viewer, course, enrolments, consents(viewer));
    }

    private Map<String, List<EnrolmentState>> byCourse(Viewer viewer) {
        return enrolments(viewer).stream().collect(Collectors.groupingBy(EnrolmentState::courseCode));
    }

    private CourseState state(
            Viewer viewer,
            Course inForce,
            Map<String, List<EnrolmentState>> enrolments,
            Map<String, Integer> consents) {
        List<EnrolmentState> own = enrolments.getOrDefault(inForce.code(), List.of());
        EnrolmentState current = CourseState.current(own);
        Course taken = inForce;
        if (current != null && current.status() == EnrolmentStatus.IN_PROGRESS) {
            taken = catalogue.course(inForce.code(), current.version()).orElse(inForce);
        }
        List<Course> missing = taken.prerequisites().stream()
                .filter(code -> enrolments.getOrDefault(code, List.of()).stream()
                        .noneMatch(enrolment -> enrolment.status() == EnrolmentStatus.COMPLETED))
                .flatMap(code -> catalogue.courseOf(viewer.municipalityId(), code).stream())
                .toList();
        return new CourseState(taken, current, consents.getOrDefault(inForce.code(), 0), missing);
    }

    /** Every enrolment of the viewer, all years; empty for accounts that are not a member of the staff. */
    @SuppressWarnings("unchecked")
    public List<EnrolmentState> enrolments(Viewer viewer) {
        if (viewer.personId() == null) {
            return List.of();
        }
        List<Object[]> rows = em.createNativeQuery("""
                        select e.id, e.course_code, e.course_version, e.cycle, e.mandatory, e.assigned_on, e.due_on,
                          e.status, e.completed_on, e.percent, e.test_percent, e.minutes, e.time_kind, e.waived_reason,
                          (select group_concat(l.lesson_number) from lesson_progress l
                            where l.municipality_id = e.municipality_id and l.enrolment_id = e.id)
                        from enrolment e
                        where e.municipality_id = ?1 and e.person_id = ?2
                        order by e.assigned_on desc, e.id
                        """)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.personId())
                .getResultList();
        List<EnrolmentState> states = new ArrayList<>();
        rows.forEach(row -> states.add(state(row)));
        return states;
    }

    private static EnrolmentState state(Object[] row) {
        return new EnrolmentState(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                (String) row[3],
                row[4] instanceof Boolean yes ? yes : ((Number) row[4]).intValue() != 0,
                ((Date) row[5]).toLocalDate(),
                ((Date) row[6]).toLocalDate(),
                EnrolmentStatus.valueOf((String) row[7]),
                day(row[8]),
                number(row[9]),
                number(row[10]),
                ((Number) row[11]).intValue(),
                TimeKind.valueOf((String) row[12]),
                (String) row[13],
                numbers((String) row[14]));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return Optional.ofNullable((Date) column).map(Date::toLocalDate).orElse(null);
    }

    private static @Nullable Integer number(@Nullable Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static Set<Integer> numbers(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Integer> consents(Viewer viewer) {
        Map<String, Integer> versions = new HashMap<>();
        if (viewer.personId() == null) {
            return versions;
        }
        List<Object[]> rows = em.createNativeQuery("select course_code, max(consent_version) from consent"
                        + " where municipality_id = ?1 and person_id = ?2 group by course_code")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.personId())
                .getResultList();
        rows.forEach(row -> versions.put((String) row[0], ((Number) row[1]).intValue()));
        return versions;
    }
}
