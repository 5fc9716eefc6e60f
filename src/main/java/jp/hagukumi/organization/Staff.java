package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Columns;

/** The staff as HR lists and searches it. 特別職 are not in it; HR of one 任命権者 sees its own people only. */
@ApplicationScoped
@Transactional
public class Staff {
    private static final String FROM = """
             from person p
            left join posting g on g.municipality_id = p.municipality_id and g.person_id = p.id and g.duty = 'MAIN'
              and g.from_on <= ?2 and g.to_on >= ?2
            left join unit u on u.municipality_id = g.municipality_id and u.id = g.unit_id
            where p.municipality_id = ?1 and p.employment_type <> 'SPECIAL' and p.hired_on <= ?2 and p.left_on >= ?2
              and (?3 = '' or p.authority = ?3) and (?4 = '' or p.search_text like ?4) and (?5 = '' or u.path like ?5)
              and (?6 = 0 or g.grade = ?6) and (?7 = '' or p.employment_type = ?7)
            """;
    private static final String ABSENT = "exists (select 1 from absence away"
            + " where away.municipality_id = p.municipality_id and away.person_id = p.id"
            + " and away.from_on <= ?2 and away.to_on >= ?2)";
    private static final String COLUMNS = "select p.id, p.staff_number, p.family_name, p.given_name, p.family_kana,"
            + " p.given_kana, p.former_name, g.unit_id, g.grade, g.title, p.employment_type, p.occupation, p.authority,"
            + " case when " + ABSENT + " then 1 else 0 end";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /** How many the filter matches. */
    public long count(Viewer viewer, StaffFilter filter) {
        return Columns.number(query("select count(*)", viewer, filter, "").getSingleResult());
    }

    /**
     * The rows of one page.
     *
     * @param first row, from 0
     * @param most rows
     */
    public List<StaffRow> page(Viewer viewer, StaffFilter filter, int first, int most) {
        Query query =
                query(COLUMNS, viewer, filter, " order by " + filter.order().sql());
        return rows(viewer, query.setFirstResult(first).setMaxResults(most).getResultList());
    }

    /** All rows, for an export. */
    public List<StaffRow> all(Viewer viewer, StaffFilter filter) {
        return rows(
                viewer,
                query(COLUMNS, viewer, filter, " order by " + filter.order().sql())
                        .getResultList());
    }

    private Query query(String columns, Viewer viewer, StaffFilter filter, String order) {
        viewer.require(Role.HR);
        String absent = filter.absent() == null ? "" : " and " + (filter.absent() ? "" : "not ") + ABSENT;
        String text = SearchText.normalise(filter.text());
        return em.createNativeQuery(columns + FROM + absent + order)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, filter.day())
                .setParameter(3, viewer.authority())
                .setParameter(4, text.isEmpty() ? "" : "%" + escaped(text) + "%")
                .setParameter(5, filter.unitCode().isEmpty() ? "" : path(viewer, filter.unitCode()) + "%")
                .setParameter(6, filter.grade() == null ? 0 : filter.grade().rank())
                .setParameter(
                        7,
                        filter.employmentType() == null
                                ? ""
                                : filter.employmentType().name());
    }

    private String path(Viewer viewer, String unitCode) {
        return units.byCode(viewer.municipalityId(), unitCode)
                .map(UnitOnDay::path)
                .orElseThrow(() -> new NotVisible("unit " + unitCode));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<StaffRow> rows(Viewer viewer, List<?> rows) {
        Map<Long, UnitOnDay> byId = units.byId(viewer.municipalityId());
        return rows.stream().map(row -> row((Object[]) row, byId)).toList();
    }

    private static StaffRow row(Object[] row, Map<Long, UnitOnDay> byId) {
        UnitOnDay unit = row[7] == null ? null : byId.get(Columns.number(row[7]));
        return new StaffRow(
                Columns.number(row[0]),
                (String) row[1],
                row[2] + " " + row[3],
                row[4] + " " + row[5],
                (String) row[6],
                unit == null ? "" : unit.fullName(),
                row[8] == null ? null : Grade.ofRank((int) Columns.number(row[8])),
                row[9] == null ? "" : (String) row[9],
                EmploymentType.valueOf((String) row[10]),
                (String) row[11],
                (String) row[12],
                Columns.number(row[13]) == 1);
    }
}
