package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days have begun for a municipality, as the jobs of kind {@value #KIND} tell. */
@ApplicationScoped
@Transactional
public class DayBook {
    static final String KIND = "day-started";

    /** Days before this many are not caught up; a year away is no longer a matter of reminders. */
    private static final int MOST_DAYS = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Jobs jobs;

    /**
     * Submits the job of the day after the last one, unless that is still going on or the day is yet to come. The first
     * day of a municipality is today.
     */
    public void submitNext(long municipalityId, LocalDate today) {
        Optional<LastDay> last = last(municipalityId);
        if (last.isPresent() && !last.get().over()) {
            return;
        }
        LocalDate earliest = today.minusDays(MOST_DAYS);
        LocalDate next = last.map(day -> day.day().plusDays(1)).orElse(today);
        submit(municipalityId, next.isBefore(earliest) ? earliest : next, today);
    }

    private void submit(long municipalityId, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            String payload = Json.createObjectBuilder()
                    .add("day", day.toString())
                    .build()
                    .toString();
            jobs.submit(KIND, prefix(municipalityId) + day, municipalityId, null, payload);
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<LastDay> last(long municipalityId) {
        List<Object[]> rows = em.createNativeQuery("""
                        select job_key, state from job
                        where municipality_id = ?2 and job_key like ?1 order by job_key desc
                        """)
                .setParameter(1, prefix(municipalityId) + "%")
                .setParameter(2, municipalityId)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            String key = (String) row[0];
            return new LastDay(LocalDate.parse(key.substring(key.lastIndexOf('/') + 1)), (String) row[1]);
        });
    }

    private static String prefix(long municipalityId) {
        return KIND + "/" + municipalityId + "/";
    }

    private record LastDay(LocalDate day, String state) {
        boolean over() {
            return "DONE".equals(state) || "FAILED".equals(state);
        }
    }
}
