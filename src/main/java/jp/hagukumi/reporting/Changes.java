package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Columns;

/**
 * What has changed since a figure was counted.
 *
 * <p>Imports, their undo and runs of the assignment rules change many people at once and leave a number behind, in their own
 * transaction. Everything else touches enrolments of one person, which the database stamps with its own clock.
 */
@ApplicationScoped
class Changes {
    /**
     * Seconds that a change may take to become visible: a row is stamped when it is written and seen once its
     * transaction ends. No transaction of a single person takes as long.
     */
    private static final int LOOK_BACK = 120;

    private static final String MARK = """
        select (select coalesce(max(t.turn), 0) from import_turn t where t.municipality_id = ?1),
          (select count(*) from assignment_run a where a.municipality_id = ?1),
          cast(date_sub(current_timestamp(6), interval ?2 second) as char)
        """;

    private static final String TOUCHED = """
        select e.person_id, cast(max(e.changed_at) as char)
        from enrolment e force index (enrolment_changed)
        where e.municipality_id = ?1 and e.changed_at >= ?2
        group by e.person_id
        """;

    @PersistenceContext
    EntityManager em;

    /**
     * Where the changes of a municipality stand.
     *
     * @param turn imports and undos so far
     * @param runs of assignment rules so far
     */
    record Bulk(long turn, long runs) {}

    /**
     * A moment from which on changes are looked for at the next question, however much later it is asked.
     *
     * @param since from when on a change may yet become visible that was not at this moment, by the clock of the database
     */
    record Mark(Bulk bulk, String since) {}

    Mark mark(long municipalityId) {
        Object[] row = (Object[]) em.createNativeQuery(MARK)
                .setParameter(1, municipalityId)
                .setParameter(2, lookBack())
                .getSingleResult();
        return new Mark(new Bulk(Columns.number(row[0]), Columns.number(row[1])), (String) row[2]);
    }

    /** Seconds that a change may take to become visible. */
    int lookBack() {
        return LOOK_BACK;
    }

    /** The stamp of the last change by person, for those with one since then. */
    Map<Long, String> touched(long municipalityId, String since) {
        List<?> rows = em.createNativeQuery(TOUCHED)
                .setParameter(1, municipalityId)
                .setParameter(2, since)
                .getResultList();
        Map<Long, String> touched = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            touched.put(Columns.number(column[0]), (String) column[1]);
        }
        return touched;
    }

    /** The same people and those who carry on under a new number (再任用): what the former one did counts for them. */
    List<Long> withSuccessors(long municipalityId, List<Long> people) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            list.append(i == 0 ? "?2" : ", ?" + (i + 2));
        }
        var query = em.createNativeQuery(
                        "select p.id from person p where p.municipality_id = ?1 and p.previous_person_id in (" + list
                                + ")")
                .setParameter(1, municipalityId);
        Cohorts.bind(query, 2, people);
        List<Long> all = new ArrayList<>(people);
        query.getResultList().forEach(id -> all.add(Columns.number(id)));
        return all.stream().distinct().toList();
    }
}
