package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.PointsLapsed;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.LapseClock;
import jp.hagukumi.mileage.rules.LapseClock.Away;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Jobs;

/** Lets points lapse as days begin: looks for those who have points old enough, and has a job book what is due. */
@ApplicationScoped
@Transactional
public class Lapses {
    private static final String HOLDERS = "select person_id from mileage_entry where municipality_id = ?1"
            + " and fiscal_year <= ?2 and person_id > ?3 group by person_id having sum(points) > 0 order by person_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    MileageRules rules;

    @Inject
    ActivityLog log;

    @Inject
    Jobs jobs;

    public void dayStarted(@Observes DayStarted event) {
        if (!holders(event.municipalityId(), event.day(), 0, 1).isEmpty()) {
            String payload = Json.createObjectBuilder()
                    .add("day", event.day().toString())
                    .build()
                    .toString();
            String key = LapseJob.KIND + "/" + event.municipalityId() + "/" + event.day();
            jobs.submit(LapseJob.KIND, key, event.municipalityId(), null, payload);
        }
    }

    /** People after the given one who have points left that may have lapsed before a day, in the order of their ids. */
    List<Long> holders(long municipalityId, LocalDate day, long after, int most) {
        List<?> ids = em.createNativeQuery(HOLDERS)
                .setParameter(1, municipalityId)
                .setParameter(2, FiscalYear.of(day).plus(-2).year())
                .setParameter(3, after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    /** Lets lapse what people could use for the last time before a day; whoever calls twice changes nothing more. */
    void lapse(long municipalityId, Collection<Long> personIds, LocalDate day) {
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("select id from person where municipality_id = ?1 and id in (" + in
                        + ") order by id for update")
                .setParameter(1, municipalityId)
                .getResultList();
        EntryRows rows = new EntryRows(em, municipalityId);
        Map<Long, List<Entry>> booked = rows.of(personIds);
        Map<Long, List<Away>> absences = rows.absences(personIds);
        List<Activity> facts = new ArrayList<>();
        for (long person : personIds) {
            Account account = new Account(rules.all(), booked.getOrDefault(person, List.of()));
            Map<String, Integer> due =
                    LapseClock.due(account.holdings(), absences.getOrDefault(person, List.of()), day);
            if (!due.isEmpty()) {
                facts.add(new PointsLapsed(municipalityId, person, "mileage", 1, day, due));
            }
        }
        log.record(facts);
    }
}
