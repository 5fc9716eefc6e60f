package jp.hagukumi.mileage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityRecorded;
import jp.hagukumi.activity.DerivationsForgotten;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.Reconciliation;

/**
 * Keeps the ledger in step with the log, in the transaction that records the facts: for each 500 people one statement that
 * reads and one batch that writes, however many facts.
 *
 * <p>A replay takes nothing away: what the facts come to is compared with what is booked, and the difference is appended.
 */
@ApplicationScoped
@Transactional
public class MileageLedger {
    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    MileageRules rules;

    @Inject
    RebuiltPeople rebuilt;

    @Inject
    Clock clock;

    public void recorded(@Observes @Priority(200) ActivityRecorded event) {
        Map<Long, List<Activity>> byMunicipality = event.activities().stream()
                .collect(Collectors.groupingBy(Activity::municipalityId, TreeMap::new, Collectors.toList()));
        byMunicipality.forEach((municipalityId, facts) -> {
            Map<Long, List<Activity>> byPerson = facts.stream()
                    .filter(fact ->
                            rules.knows(Facts.kind(fact)) || !fact.withdraws().isEmpty())
                    .collect(Collectors.groupingBy(Activity::personId, TreeMap::new, Collectors.toList()));
            List<Long> people = List.copyOf(byPerson.keySet());
            for (int from = 0; from < people.size(); from += CHUNK) {
                book(municipalityId, people.subList(from, Math.min(from + CHUNK, people.size())), byPerson);
            }
        });
    }

    private void book(long municipalityId, List<Long> people, Map<Long, List<Activity>> byPerson) {
        EntryRows rows = new EntryRows(em, municipalityId);
        Map<Long, List<Entry>> booked = rows.of(people);
        Map<Long, EntryRows.Added> added = new TreeMap<>();
        for (long person : people) {
            List<Entry> before = booked.getOrDefault(person, List.of());
            List<Entry> entries = follow(before, rebuilt.remove(person), byPerson.getOrDefault(person, List.of()));
            if (!entries.isEmpty()) {
                added.put(person, new EntryRows.Added(before.size() + 1, entries));
            }
        }
        rows.insert(added, clock.instant());
    }

    private List<Entry> follow(List<Entry> booked, boolean again, List<Activity> facts) {
        Account account = new Account(rules.all(), again ? List.of() : booked);
        List<Entry> entries = new ArrayList<>();
        facts.forEach(fact -> entries.addAll(account.take(Facts.of(fact))));
        return again ? Reconciliation.of(booked, entries) : entries;
    }

    public void forgotten(@Observes DerivationsForgotten event) {
        rebuilt.add(event.personIds());
    }
}
