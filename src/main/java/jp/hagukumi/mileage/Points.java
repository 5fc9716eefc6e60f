package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.LapseClock;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;

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

    private static final String EARNED_BY_DAY = """
            select l.person_id, l.day, sum(l.points) from (
              select e.person_id, max(case when e.fact = e.lot and e.correction = 0 then e.day end) as day,
                sum(e.points) as points
              from mileage_entry e
              where e.municipality_id = ?1 and e.person_id in (%s) and e.about = 'EARN' and e.fiscal_year >= ?2
              group by e.person_id, e.lot) l
            where l.day between ?3 and ?4
            group by l.person_id, l.day
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

    /**
     * The same for many people at once, by the day of the fact, which lies in the period; who earned nothing is missing. One
     * statement.
     */
    public Map<Long, NavigableMap<LocalDate, Integer>> earnedByDay(
            long municipalityId, Collection<Long> personIds, LocalDate from, LocalDate to) {
        Map<Long, NavigableMap<LocalDate, Integer>> earned = new HashMap<>();
        if (personIds.isEmpty()) {
            return earned;
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(EARNED_BY_DAY.formatted(in))
                .setParameter(1, municipalityId)
                .setParameter(2, FiscalYear.of(from).year())
                .setParameter(3, from)
                .setParameter(4, to)
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            earned.computeIfAbsent(Columns.number(column[0]), key -> new TreeMap<>())
                    .put(Columns.day(column[1]), (int) Columns.number(column[2]));
        }
        return earned;
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
