package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** Native statements of one municipality, which is their first parameter. */
final class Sql {
    private final EntityManager em;
    private final long municipalityId;

    Sql(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** Rows as arrays; parameters are ?2, ?3 … */
    List<Object[]> select(String sql, @Nullable Object... parameters) {
        List<?> rows = bind(sql, parameters).getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }

    /** Changes rows; tells how many. */
    int change(String sql, @Nullable Object... parameters) {
        return bind(sql, parameters).executeUpdate();
    }

    private Query bind(String sql, @Nullable Object... parameters) {
        Query query = em.createNativeQuery(sql).setParameter(1, municipalityId);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 2, parameters[i]);
        }
        return query;
    }

    static @Nullable LocalDate dayOrNull(@Nullable Object column) {
        return column == null ? null : Columns.day(column);
    }

    static boolean flag(@Nullable Object column) {
        return column != null && Columns.number(column) == 1;
    }
}
