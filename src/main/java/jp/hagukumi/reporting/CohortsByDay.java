package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.reporting.rules.Cohort;

/**
 * The cohorts of a day, counted once where the day is over.
 *
 * <p>A past day changes only by an import, its undo, or a run of the assignment rules; each leaves a number behind, which
 * is part of what a counted day is kept under. So every node of a cluster sees the same. Today is always counted afresh.
 */
@ApplicationScoped
@Transactional
public class CohortsByDay {
    /** Days kept, the one asked for least recently goes first; a day of 30,000 people is some 50 kB. */
    private static final int KEPT = 200;

    private static final String LAST_CHANGE = """
            select (select coalesce(max(t.turn), 0) from import_turn t where t.municipality_id = ?1),
              (select coalesce(max(a.id), 0) from assignment_run a where a.municipality_id = ?1)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    private final Map<Key, List<Cohort>> past = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Cohort>> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(Reach reach, LocalDate day, Groups groups, LocalDate today, long turn, long run) {}

    /** Everybody in reach with an obligation of the day's 年度, as {@link Cohorts#on} counts them. */
    public List<Cohort> on(Reach reach, LocalDate day, Groups groups) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            return cohorts.on(reach, day, groups);
        }
        Object[] change = (Object[]) em.createNativeQuery(LAST_CHANGE)
                .setParameter(1, reach.municipalityId())
                .getSingleResult();
        Key key = new Key(reach, day, groups, today, Columns.number(change[0]), Columns.number(change[1]));
        List<Cohort> known = past.get(key);
        if (known == null) {
            known = cohorts.on(reach, day, groups);
            past.put(key, known);
        }
        return known;
    }
}
