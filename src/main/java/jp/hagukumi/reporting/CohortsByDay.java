package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record Key(Reach reach, LocalDate day, Groups groups, LocalDate today, Changes.Bulk bulk) {}

    /** Everybody in reach with an obligation of the day's 年度, as {@link Cohorts#on} counts them. */
    public List<Cohort> on(Reach reach, LocalDate day, Groups groups) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            return day.equals(today) ? standings.on(reach, day, groups) : cohorts.on(reach, day, groups);
        }
        Key key = new Key(
                reach, day, groups, today, changes.mark(reach.municipalityId()).bulk());
        List<Cohort> known = past.get(key);
        if (known == null) {
            known = cohorts.on(reach, day, groups);
            past.put(key, known);
        }
        return known;
    }
}
