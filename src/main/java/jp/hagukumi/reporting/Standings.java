package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.reporting.rules.Cohort;

/**
 * The cohorts of today, brought up to date at each question by counting only those afresh who have changed since the last
 * one; always equal to {@link Cohorts#on}. A node that has none, a new day and a change of many people count everybody.
 */
@ApplicationScoped
class Standings {
    /** Municipalities kept, the one asked for least recently goes first; one of 30,000 people is some 6 MB. */
    private static final int KEPT = 20;

    /** With more people changed than this, counting everybody is as fast. */
    private static final int MOST_ONE_BY_ONE = 1000;

    @Inject
    Cohorts cohorts;

    @Inject
    Changes changes;

    private final Map<Key, Place> places = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Place> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(long municipalityId, Groups groups) {}

    /** Where the standings of a municipality are kept; held while they are brought up to date. */
    private static final class Place {
        private KeptStandings kept =
                new KeptStandings(LocalDate.MIN, new Changes.Mark(new Changes.Bulk(-1, -1), ""), Map.of(), List.of());
    }

    /** Everybody in reach with an obligation of the day's 年度. */
    List<Cohort> on(Reach reach, LocalDate today, Groups groups) {
        Place place = places.computeIfAbsent(new Key(reach.municipalityId(), groups), key -> new Place());
        synchronized (place) {
            refresh(place, reach.municipalityId(), today, groups);
            return place.kept.in(reach);
        }
    }

    private void refresh(Place place, long municipalityId, LocalDate today, Groups groups) {
        Changes.Mark mark = changes.mark(municipalityId);
        boolean current = place.kept.isOf(today, mark.bulk());
        Map<Long, String> touched = changes.touched(municipalityId, current ? place.kept.since() : mark.since());
        List<Long> stale = place.kept.stale(touched);
        if (!current || stale.size() > MOST_ONE_BY_ONE) {
            List<Standing> everybody = cohorts.of(municipalityId, today, groups, List.of());
            place.kept = new KeptStandings(today, mark, touched, everybody);
        } else {
            List<Long> people = stale.isEmpty() ? stale : changes.withSuccessors(municipalityId, stale);
            List<Standing> fresh = stale.isEmpty() ? List.of() : cohorts.of(municipalityId, today, groups, people);
            place.kept.replace(people, fresh, mark, touched);
        }
    }
}
