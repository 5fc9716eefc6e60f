package jp.hagukumi.claims;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** Claims with who made them, by one statement. */
final class ClaimLines {
    private static final String FROM = " from claim c"
            + " join person p on p.municipality_id = c.municipality_id and p.id = c.person_id"
            + " left join roster r on r.municipality_id = c.municipality_id and r.person_id = c.person_id and "
            + Roster.inPostOn("r", "?2")
            + " left join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id"
            + " where c.municipality_id = ?1 and ";
    private static final String SELECT = "select " + ClaimRows.COLUMNS + ", p.staff_number, p.family_name,"
            + " p.given_name, p.authority, u.name as unit_name, u.path";

    private final EntityManager em;
    private final long municipalityId;
    private final LocalDate day;

    ClaimLines(EntityManager em, long municipalityId, LocalDate day) {
        this.em = em;
        this.municipalityId = municipalityId;
        this.day = day;
    }

    /**
     * The lines that meet a condition.
     *
     * @param condition with an order; its parameters are ?3, ?4 …
     * @param first from 0
     */
    List<ClaimLine> where(String condition, List<?> parameters, int first, int most) {
        List<?> rows = query(SELECT + FROM + condition, parameters)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    int count(String condition, List<?> parameters) {
        return (int) Columns.number(
                query("select count(*)" + FROM + condition, parameters).getSingleResult());
    }

    private Query query(String sql, List<?> parameters) {
        Query query = em.createNativeQuery(sql).setParameter(1, municipalityId).setParameter(2, day);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 3, parameters.get(i));
        }
        return query;
    }

    private static ClaimLine line(Object[] column) {
        int own = ClaimRows.WIDTH;
        return new ClaimLine(
                ClaimRows.claim(column),
                (String) column[own],
                column[own + 1] + " " + column[own + 2],
                (String) column[own + 3],
                text(column[own + 4]),
                text(column[own + 5]));
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}
