package jp.hagukumi.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;

/** Reads a person's training history, for themselves and for HR of their 任命権者. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TrainingHistories {
    private static final String ENROLMENTS = """
            select e.course_code, e.course_version, e.mandatory, e.minutes, e.status, e.percent, e.completed_on,
              e.assigned_on, e.unit_id_at, e.grade_at
            from enrolment e
            join person p on p.municipality_id = e.municipality_id and p.id = e.person_id
            where e.municipality_id = ?1 and e.person_id = ?2 and (?3 = '' or p.authority = ?3)
            order by coalesce(e.completed_on, '9999-12-31') desc, e.assigned_on desc, e.course_code
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Units units;

    /** Throws {@link NotVisible} where it is somebody else's and the viewer is not HR. */
    public TrainingHistory of(Viewer viewer, long personId, Locale locale) {
        boolean own = Objects.equals(viewer.personId(), personId);
        if (!own && !viewer.has(Role.HR)) {
            throw new NotVisible("history of " + personId);
        }
        List<?> rows = em.createNativeQuery(ENROLMENTS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, personId)
                .setParameter(3, own ? "" : viewer.authority())
                .getResultList();
        Map<Long, UnitOnDay> byId = units.byId(viewer.municipalityId());
        return new TrainingHistory(
                rows.stream().map(row -> row((Object[]) row, byId, locale)).toList());
    }

    private TrainingHistory.Row row(Object[] row, Map<Long, UnitOnDay> byId, Locale locale) {
        String code = (String) row[0];
        LocalDate completedOn = row[6] == null ? null : Columns.day(row[6]);
        UnitOnDay unit = row[8] == null ? null : byId.get(Columns.number(row[8]));
        return new TrainingHistory.Row(
                FiscalYear.of(completedOn == null ? Columns.day(row[7]) : completedOn),
                code,
                title(code, (int) Columns.number(row[1]), locale),
                row[2] instanceof Boolean mandatory ? mandatory : Columns.number(row[2]) != 0,
                (int) Columns.number(row[3]),
                (String) row[4],
                row[5] == null ? null : (int) Columns.number(row[5]),
                completedOn,
                unit == null ? "" : unit.fullName(),
                row[9] == null ? null : Grade.ofRank((int) Columns.number(row[9])));
    }

    private String title(String code, int version, Locale locale) {
        return catalogue
                .course(code, version)
                .or(() -> catalogue.course(code))
                .map(course -> course.title().in(locale))
                .orElse(code);
    }
}
