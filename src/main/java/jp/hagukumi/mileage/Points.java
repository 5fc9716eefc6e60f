package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.LapseClock;
import jp.hagukumi.platform.Columns;

/** What other features ask about somebody's points; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class Points {
    private static final String EARNED = """
            select coalesce(sum(e.points), 0) from mileage_entry e
            join mileage_entry o on o.municipality_id = e.municipality_id and o.person_id = e.person_id
              and o.lot = e.lot and o.fact = e.lot and o.about = 'EARN' and o.correction = 0
            where e.municipality_id = ?1 and e.person_id = ?2 and e.about = 'EARN' and o.day between ?3 and ?4
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    MileageRules rules;

    /**
     * Points of facts whose day lies in the period, both days inclusive: withdrawn ones are taken off, those spent or lapsed
     * still count.
     */
    public int earned(long municipalityId, long personId, LocalDate from, LocalDate to) {
        return (int) Columns.number(em.createNativeQuery(EARNED)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, from)
                .setParameter(4, to)
                .getSingleResult());
    }

    /** What a person has at the beginning of a day, by what has been booked for days up to it. */
    public Balance balance(long municipalityId, long personId, LocalDate day) {
        EntryRows rows = new EntryRows(em, municipalityId);
        List<Entry> entries = rows.of(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .filter(entry -> !entry.day().isAfter(day))
                .toList();
        return balance(
                new Account(rules.all(), entries),
                rows.absences(List.of(personId)).getOrDefault(personId, List.of()),
                day);
    }

    /** What should have lapsed before the day no longer counts, though it may not be booked yet. */
    static Balance balance(Account account, List<LapseClock.Away> absences, LocalDate day) {
        Map<LocalDate, Integer> lapsing = new TreeMap<>(LapseClock.byLastDay(account.holdings(), absences));
        int due = lapsing.entrySet().stream()
                .filter(entry -> entry.getKey().isBefore(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
        lapsing.keySet().removeIf(last -> last.isBefore(day));
        return new Balance(day, account.balance() - due, lapsing);
    }
}
