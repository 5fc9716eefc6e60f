package jp.hagukumi.attainment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityRecorded;
import jp.hagukumi.activity.DerivationsForgotten;
import jp.hagukumi.attainment.rules.Evidence;
import jp.hagukumi.attainment.rules.EvidenceChange;
import jp.hagukumi.attainment.rules.EvidenceRule;
import jp.hagukumi.attainment.rules.Standing;
import jp.hagukumi.attainment.rules.StandingRule;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Raises;
import jp.hagukumi.skills.Skills;

/**
 * Keeps evidence and levels in step with the log, in the transaction that records the facts. For each 500 people five
 * statements, however many facts.
 */
@ApplicationScoped
@Transactional
public class Attainments {
    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    Instance<Raises> raises;

    public void recorded(@Observes @Priority(100) ActivityRecorded event) {
        Map<Long, List<Activity>> byMunicipality = event.activities().stream()
                .collect(Collectors.groupingBy(Activity::municipalityId, TreeMap::new, Collectors.toList()));
        byMunicipality.forEach((municipalityId, facts) -> {
            Map<Long, List<Activity>> byPerson = facts.stream()
                    .collect(Collectors.groupingBy(Activity::personId, TreeMap::new, Collectors.toList()));
            Map<String, EvidenceRule.Raised> known = new HashMap<>();
            Changes changes = Changes.none();
            for (Map.Entry<Long, List<Activity>> person : byPerson.entrySet()) {
                collect(changes, person.getKey(), person.getValue(), known);
                if (changes.gained().size() == CHUNK) {
                    apply(municipalityId, changes);
                    changes = Changes.none();
                }
            }
            apply(municipalityId, changes);
        });
    }

    /** What a batch changes: evidence gained by person, an empty list where only something was taken back. */
    private record Changes(Map<Long, List<Evidence>> gained, Map<Long, Set<String>> withdrawn) {
        private static Changes none() {
            return new Changes(new TreeMap<>(), new TreeMap<>());
        }
    }

    private void collect(Changes changes, long personId, List<Activity> facts, Map<String, EvidenceRule.Raised> known) {
        EvidenceChange change = EvidenceChange.of(facts, one -> raised(known, one));
        if (!change.isEmpty()) {
            changes.gained().put(personId, change.gained());
            changes.withdrawn().put(personId, change.withdrawn());
        }
    }

    /** Asks each course or qualification and 年度 once for a batch. */
    private EvidenceRule.Raised raised(Map<String, EvidenceRule.Raised> known, Activity fact) {
        String key = fact.getClass().getSimpleName() + ":" + fact.subjectCode() + ":" + fact.subjectVersion() + ":"
                + FiscalYear.of(fact.occurredOn()).year();
        return known.computeIfAbsent(key, one -> raised(fact));
    }

    private EvidenceRule.Raised raised(Activity fact) {
        String kind = fact.getClass().getSimpleName();
        for (Raises one : raises) {
            if (one.activity().equals(kind)) {
                String code = fact.subjectCode();
                return new EvidenceRule.Raised(
                        one.levels(code, fact.subjectVersion()),
                        one.yearlyDue(fact.municipalityId(), code, fact.occurredOn())
                                .orElse(null));
            }
        }
        return EvidenceRule.Raised.NOTHING;
    }

    private void apply(long municipalityId, Changes changes) {
        if (changes.gained().isEmpty()) {
            return;
        }
        EvidenceRows rows = new EvidenceRows(em, municipalityId);
        if (!changes.withdrawn().isEmpty()) {
            rows.remove(changes.withdrawn());
        }
        rows.insert(changes.gained());
        stand(municipalityId, changes.gained().keySet());
    }

    /** Works out the levels of people anew from their evidence. */
    void stand(long municipalityId, Collection<Long> personIds) {
        Framework framework = skills.frameworkOf(municipalityId);
        Map<Long, List<Evidence>> evidence = new EvidenceRows(em, municipalityId).of(personIds);
        Map<Long, List<Standing>> standings = new TreeMap<>();
        personIds.forEach(
                id -> standings.put(id, StandingRule.of(evidence.getOrDefault(id, List.of()), framework::presentCode)));
        new StandingRows(em, municipalityId).replace(standings);
    }

    public void forgotten(@Observes DerivationsForgotten event) {
        new EvidenceRows(em, event.municipalityId()).forget(event.personIds());
        new StandingRows(em, event.municipalityId()).forget(event.personIds());
    }
}
