package jp.hagukumi.attainment;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Columns;

/**
 * Whose levels have changed since one looked last, by what {@link StandingRows} leaves behind.
 *
 * <p>All stamps and marks are of the clock of the database, so nodes need not agree about the time. A row is stamped when
 * it is written and seen once its transaction ends. So each look goes back somewhat further than the one before, and a
 * number tells the changes that were seen already. Imports write for many minutes; they raise the number of turns in the
 * same transaction.
 */
final class StandingChanges {
    private static final String MARK = """
        select (select coalesce(max(t.turn), 0) from import_turn t where t.municipality_id = ?1),
          cast(date_sub(current_timestamp(6), interval ?2 second) as char),
          cast(date_sub(current_timestamp(6), interval 12 hour) as char)
        """;

    private static final String TOUCHED = """
        select c.person_id, c.changes
        from skill_standing_change c force index (skill_standing_changed)
        where c.municipality_id = ?1 and c.changed_at >= ?2
        """;

    private final EntityManager em;
    private final long municipalityId;

    StandingChanges(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /**
     * A moment after which changes are looked for.
     *
     * @param turn imports and undos so far
     * @param since from when on a change may yet become visible that was not when this was asked
     * @param sinceImport the same where an import has come in between
     */
    record Mark(long turn, String since, String sinceImport) {}

    /** @param lookBack seconds that a transaction of less than an import may take */
    Mark mark(int lookBack) {
        Object[] row = (Object[]) em.createNativeQuery(MARK)
                .setParameter(1, municipalityId)
                .setParameter(2, lookBack)
                .getSingleResult();
        return new Mark(Columns.number(row[0]), (String) row[1], (String) row[2]);
    }

    /** How often the levels of those people were written who have changed since. */
    Map<Long, Long> touched(String since) {
        List<?> rows = em.createNativeQuery(TOUCHED)
                .setParameter(1, municipalityId)
                .setParameter(2, since)
                .getResultList();
        Map<Long, Long> touched = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            touched.put(Columns.number(column[0]), Columns.number(column[1]));
        }
        return touched;
    }
}
