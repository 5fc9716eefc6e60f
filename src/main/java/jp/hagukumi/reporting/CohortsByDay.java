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
import java.util.function.Supplier;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.reporting.rules.Cohort;

/**
 * The cohorts of a day, counted once where the day is over.
 *
 * <p>A past day changes only by an import, its undo, or a run of the assignment rules; each leaves a number behind, which
 * is part of what a counted day is kept under. So every node of a cluster sees the same. Today is kept up to date by {@link
 * Standings}.
 */
@ApplicationScoped
@Transactional
public class CohortsByDay {
    /** Days kept, the one asked for least recently goes first; a day of 30,000 people is some 50 kB. */
    private static final int KEPT = 200;

    /** What an import of history leaves behind is completed throughout; an obligation of this system need not be. */
    private static final String OBLIGED = """
            select count(*) from (
              select e.id from enrolment e
              where e.municipality_id = ?1 and e.status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'WAIVED')
                and e.due_on between ?2 and ?3 and e.mandatory = 1 and e.imported = 0
              limit 1) one
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cohorts cohorts;

    @Inject
    Standings standings;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private final Map<Key, List<Cohort>> past = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Cohort>> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(
            Reach reach, LocalDate day, Groups groups, LocalDate today, Changes.Bulk bulk, boolean compared) {}

    /** Everybody in reach with an obligation of the day's 年度, as {@link Cohorts#on} counts them. */
    public List<Cohort> on(Reach reach, LocalDate day, Groups groups) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            return day.equals(today) ? standings.on(reach, day, groups) : cohorts.on(reach, day, groups);
        }
        return kept(key(reach, day, groups, false), () -> cohorts.on(reach, day, groups));
    }

    /**
     * The same a year before, to compare with. Empty where that 年度 is known from an import of completions only: who did
     * not complete is missing then, and every rate would be flattering.
     */
    public List<Cohort> yearBefore(Reach reach, LocalDate day, Groups groups) {
        LocalDate then = day.minusYears(1);
        return kept(
                key(reach, then, groups, true),
                () -> obliged(reach.municipalityId(), FiscalYear.of(then))
                        ? cohorts.on(reach, then, groups)
                        : List.of());
    }

    private boolean obliged(long municipalityId, FiscalYear year) {
        Object found = em.createNativeQuery(OBLIGED)
                .setParameter(1, municipalityId)
                .setParameter(2, year.first())
                .setParameter(3, year.last())
                .getSingleResult();
        return Columns.number(found) > 0;
    }

    private Key key(Reach reach, LocalDate day, Groups groups, boolean compared) {
        Changes.Bulk bulk = changes.mark(reach.municipalityId()).bulk();
        return new Key(reach, day, groups, LocalDate.now(clock), bulk, compared);
    }

    private List<Cohort> kept(Key key, Supplier<List<Cohort>> counted) {
        List<Cohort> known = past.get(key);
        if (known == null) {
            known = counted.get();
            past.put(key, known);
        }
        return known;
    }
}
