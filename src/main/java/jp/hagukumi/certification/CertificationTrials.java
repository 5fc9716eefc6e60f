package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * Whom new rules affect: HR asks before they take effect, and on the day they do everybody is judged anew. What was granted
 * stays granted.
 */
@ApplicationScoped
@Transactional
public class CertificationTrials {
    private static final int SHOWN = 100;
    private static final String ROWS = " from certification_trial t"
            + " join person p on p.municipality_id = t.municipality_id and p.id = t.person_id"
            + " where t.municipality_id = ?1 and t.rule_from = ?2 and (?3 = '' or p.authority = ?3)";
    private static final String EFFECTS = "select t.stage, count(*), sum(t.holds), sum(t.met_now), sum(t.met_then),"
            + " sum(t.met_then and not t.met_now), sum(t.met_now and not t.met_then)" + ROWS + " group by t.stage";
    private static final String CHANGES = "select p.staff_number, concat(p.family_name, ' ', p.given_name), t.stage,"
            + " case when t.holds then 1 else 0 end, case when t.met_then then 1 else 0 end" + ROWS;
    private static final String LOSING = " and t.met_now and not t.met_then order by t.holds desc, p.staff_number";
    private static final String GAINING = " and t.met_then and not t.met_now order by t.holds desc, p.staff_number";

    @PersistenceContext
    EntityManager em;

    @Inject
    Stages stages;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** First days of the rules to come, the nearest first. */
    public List<LocalDate> toCome(LocalDate today) {
        return stages.all().stream()
                .map(StageSet::validFrom)
                .filter(from -> from.isAfter(today))
                .sorted()
                .toList();
    }

    /** Rules to come, and before them those in force where they replaced others. */
    public List<LocalDate> shown(LocalDate today) {
        List<LocalDate> shown = new ArrayList<>();
        LocalDate now = stages.on(today).validFrom();
        if (stages.all().stream().anyMatch(set -> set.validFrom().isBefore(now))) {
            shown.add(now);
        }
        shown.addAll(toCome(today));
        return shown;
    }

    /** Judges everybody by rules to come in the background; the id of the job. */
    public long start(Viewer viewer, LocalDate rule, LocalDate today) {
        viewer.require(Role.HR);
        if (!toCome(today).contains(rule)) {
            throw new NotVisible("rules from " + rule);
        }
        return submit(
                viewer.municipalityId(),
                viewer.accountId(),
                rule,
                today,
                clock.instant().toString());
    }

    /** On the day on which rules take effect everybody is judged by them. */
    public void dayStarted(@Observes DayStarted event) {
        LocalDate day = event.day();
        boolean replaced = stages.all().stream().anyMatch(set -> set.validFrom().isBefore(day));
        if (replaced && stages.on(day).validFrom().equals(day)) {
            submit(event.municipalityId(), null, day, day, "begun");
        }
    }

    private long submit(long municipalityId, @Nullable Long account, LocalDate rule, LocalDate day, String occasion) {
        String payload = Json.createObjectBuilder()
                .add("rule", rule.toString())
                .add("day", day.toString())
                .build()
                .toString();
        String key = CertificationTrialJob.KIND + "/" + municipalityId + "/" + rule + "/" + occasion;
        return jobs.submit(CertificationTrialJob.KIND, key, municipalityId, account, payload);
    }

    /** What rules came to for those whom the viewer answers for; empty before the first time. */
    public Optional<CertificationTrial> result(Viewer viewer, LocalDate rule) {
        viewer.require(Role.HR);
        List<?> rows = query(EFFECTS, viewer, rule).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<CertificationTrial.Effect> effects =
                rows.stream().map(row -> effect((Object[]) row)).toList();
        int people =
                rows.stream().mapToInt(row -> number(((Object[]) row)[1])).max().orElse(0);
        List<CertificationTrial.Change> changes = new ArrayList<>(changes(LOSING, viewer, rule));
        changes.addAll(changes(GAINING, viewer, rule));
        return Optional.of(new CertificationTrial(rule, people, inOrder(effects, rule), changes));
    }

    private List<CertificationTrial.Effect> inOrder(List<CertificationTrial.Effect> effects, LocalDate rule) {
        List<String> order = List.copyOf(stages.trial(rule, rule).stages());
        return effects.stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.stage())))
                .toList();
    }

    private static CertificationTrial.Effect effect(Object[] row) {
        return new CertificationTrial.Effect(
                (String) row[0], number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6]));
    }

    private List<CertificationTrial.Change> changes(String which, Viewer viewer, LocalDate rule) {
        List<?> rows = query(CHANGES + which, viewer, rule).setMaxResults(SHOWN).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CertificationTrial.Change(
                        (String) row[0], (String) row[1], (String) row[2], number(row[3]) == 1, number(row[4]) == 1))
                .toList();
    }

    private static int number(Object column) {
        return (int) Columns.number(column);
    }

    private Query query(String sql, Viewer viewer, LocalDate rule) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, rule)
                .setParameter(3, viewer.authority());
    }
}
