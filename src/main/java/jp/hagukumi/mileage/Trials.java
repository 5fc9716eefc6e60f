package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Jobs;

/** Dry runs for HR: who would gain and who would lose by rules that are not in force yet. Nothing is booked. */
@ApplicationScoped
@Transactional
public class Trials {
    private static final int SHOWN = 100;
    private static final String ROWS = " from mileage_trial t"
            + " join person p on p.municipality_id = t.municipality_id and p.id = t.person_id"
            + " where t.municipality_id = ?1 and t.rule_from = ?2 and (?3 = '' or p.authority = ?3)";
    private static final String SUMS = "select count(*), max(t.fiscal_year),"
            + " coalesce(sum(t.points_then > t.points_now), 0), coalesce(sum(t.points_then < t.points_now), 0),"
            + " coalesce(sum(t.points_then - t.points_now), 0)" + ROWS;
    private static final String PEOPLE =
            "select p.staff_number, concat(p.family_name, ' ', p.given_name), t.points_now, t.points_then" + ROWS;
    private static final String LOSING =
            " and t.points_then < t.points_now order by t.points_then - t.points_now, p.staff_number";
    private static final String GAINING =
            " and t.points_then > t.points_now order by t.points_now - t.points_then, p.staff_number";

    @PersistenceContext
    EntityManager em;

    @Inject
    MileageRules rules;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** First days of the rules to come, the nearest first. */
    public List<LocalDate> toCome(LocalDate today) {
        return rules.all().stream()
                .map(RuleSet::validFrom)
                .filter(from -> from.isAfter(today))
                .sorted()
                .toList();
    }

    /** Tries rules to come on the facts of the 年度 in the background; the id of the job. */
    public long start(Viewer viewer, LocalDate rule, LocalDate today) {
        viewer.require(Role.HR);
        if (!toCome(today).contains(rule)) {
            throw new NotVisible("rules from " + rule);
        }
        String payload = Json.createObjectBuilder()
                .add("rule", rule.toString())
                .add("year", FiscalYear.of(today).year())
                .build()
                .toString();
        String key = TrialJob.KIND + "/" + viewer.municipalityId() + "/" + rule + "/" + clock.instant();
        return jobs.submit(TrialJob.KIND, key, viewer.municipalityId(), viewer.accountId(), payload);
    }

    /** What the last trial of rules came to for those whom the viewer answers for; empty before the first. */
    public Optional<Trial> result(Viewer viewer, LocalDate rule) {
        viewer.require(Role.HR);
        Object[] sums = (Object[]) query(SUMS, viewer, rule).getSingleResult();
        int people = (int) Columns.number(sums[0]);
        if (people == 0) {
            return Optional.empty();
        }
        List<Trial.Change> changes = new ArrayList<>(changes(LOSING, viewer, rule));
        changes.addAll(changes(GAINING, viewer, rule));
        return Optional.of(new Trial(
                rule,
                new FiscalYear((int) Columns.number(sums[1])),
                people,
                (int) Columns.number(sums[2]),
                (int) Columns.number(sums[3]),
                (int) Columns.number(sums[4]),
                changes));
    }

    private List<Trial.Change> changes(String which, Viewer viewer, LocalDate rule) {
        List<?> rows = query(PEOPLE + which, viewer, rule).setMaxResults(SHOWN).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Trial.Change(
                        (String) row[0], (String) row[1], (int) Columns.number(row[2]), (int) Columns.number(row[3])))
                .toList();
    }

    private Query query(String sql, Viewer viewer, LocalDate rule) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, rule)
                .setParameter(3, viewer.authority());
    }
}
