package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.learning.AssignmentPreview.Name;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.UnderWay;

/** What HR does with the rules: try them, run them, waive for one person. */
@ApplicationScoped
@Transactional
public class Assignments {
    static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    AssignmentRules rules;

    @Inject
    Obligations obligations;

    @Inject
    AssignmentJob job;

    @Inject
    AssignmentRuns runs;

    @Inject
    Clock clock;

    /** Applies all rules as of today in the background, once for all who ask while it has not begun; tells the job's id. */
    public long run(Viewer viewer) {
        viewer.require(Role.HR);
        return job.submit(viewer.municipalityId(), LocalDate.now(clock), viewer.accountId());
    }

    /**
     * Applies all rules as of today, one transaction a rule, and waits for it.
     *
     * @throws UnderWay where another run is under way
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public AssignmentOutcome runNow(Viewer viewer) {
        viewer.require(Role.HR);
        return runs.applyIfFree(viewer.municipalityId(), LocalDate.now(clock));
    }

    /** What the rule would change on its first day, or today where it has begun; changes nothing. */
    public AssignmentPreview preview(Viewer viewer, AssignmentRule rule) {
        viewer.require(Role.HR);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = rule.validFrom().isAfter(today) ? rule.validFrom() : today;
        ObligationSql sql = obligations
                .sql(rule, viewer.municipalityId(), day)
                .orElseThrow(() -> new NotVisible("course " + rule.definition().course()));
        List<ObligationSql> beside =
                obligations.beside(rule, rules.inForce(viewer.municipalityId(), day), viewer.municipalityId(), day);
        List<Object[]> gains = rule.switchedOff() ? List.of() : named(viewer, sql.gains(), day);
        List<Object[]> losses = named(viewer, sql.losses(beside), day);
        return new AssignmentPreview(count(gains), count(losses), names(gains), names(losses));
    }

    private List<Object[]> named(Viewer viewer, NativeStatement people, LocalDate day) {
        Parameters more = new Parameters();
        people.parameters().forEach(more::put);
        String sql = "select p.staff_number, concat(p.family_name, ' ', p.given_name), coalesce((select u.name"
                + " from posting g join unit u on u.municipality_id = g.municipality_id and u.id = g.unit_id"
                + " where g.municipality_id = p.municipality_id and g.person_id = p.id and g.duty = 'MAIN'"
                + " and g.from_on <= " + more.put(day) + " and g.to_on >= " + more.put(day) + "), ''), count(*) over ()"
                + " from person p where p.municipality_id = " + more.put(viewer.municipalityId())
                + " and p.id in (select * from ("
                + people.sql() + ") chosen) order by p.staff_number limit " + SHOWN;
        return new NativeStatement(sql, more.values()).rows(em);
    }

    private static int count(List<Object[]> rows) {
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)[3]).intValue();
    }

    private static List<Name> names(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Name((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /**
     * Ends one person's open obligation.
     *
     * @param reason why, at most 400 characters; kept and shown to the person
     * @return false where it is not open any more
     */
    public boolean waive(Viewer viewer, long enrolmentId, String reason) {
        viewer.require(Role.HR);
        return em.createNativeQuery("update enrolment set status = 'WAIVED', waived_on = ?3, waived_reason = ?4,"
                                + " version = version + 1 where municipality_id = ?1 and id = ?2 and mandatory"
                                + " and status in ('NOT_STARTED', 'IN_PROGRESS')")
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, enrolmentId)
                        .setParameter(3, LocalDate.now(clock))
                        .setParameter(4, reason)
                        .executeUpdate()
                == 1;
    }
}
