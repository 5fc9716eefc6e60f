package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.rules.CycleRule;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** Where each rule stands and what its runs did. */
@ApplicationScoped
@Transactional
public class AssignmentFigures {
    private static final int RUNS_SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    /** Obligations by a rule: those of the running 年度 for a rule of every 年度, else of all cycles. */
    public record Standing(int completed, int open, int overdue, int waived) {}

    /** What one run changed for one rule; the code is empty where rules had ended. */
    public record Run(Instant at, LocalDate day, String ruleCode, AssignmentOutcome outcome) {}

    /**
     * Figures by rule code, as of the day.
     *
     * @param yearlyCodes of the rules of every 年度
     */
    public Map<String, Standing> standings(Viewer viewer, LocalDate day, List<String> yearlyCodes) {
        viewer.require(Role.HR);
        Parameters parameters = new Parameters();
        String today = parameters.put(day);
        String sql = "select e.rule_code, sum(e.status = 'COMPLETED'),"
                + " sum(e.status in ('NOT_STARTED', 'IN_PROGRESS')),"
                + " sum(e.status in ('NOT_STARTED', 'IN_PROGRESS') and e.due_on < " + today + "),"
                + " sum(e.status = 'WAIVED') from enrolment e where e.municipality_id = "
                + parameters.put(viewer.municipalityId()) + " and e.rule_code <> '' and (e.cycle = "
                + parameters.put(CycleRule.name(Cycle.EVERY_FISCAL_YEAR, 0, day))
                + yearly(yearlyCodes, parameters) + ") group by e.rule_code";
        Map<String, Standing> standings = new HashMap<>();
        for (Object[] row : new NativeStatement(sql, parameters.values()).rows(em)) {
            standings.put(
                    (String) row[0], new Standing(number(row[1]), number(row[2]), number(row[3]), number(row[4])));
        }
        return standings;
    }

    private static String yearly(List<String> codes, Parameters parameters) {
        return codes.isEmpty() ? " or 1 = 1" : " or e.rule_code not in " + parameters.putAll(codes);
    }

    /** The latest runs that changed something, newest first. */
    public List<Run> runs(Viewer viewer) {
        viewer.require(Role.HR);
        Parameters parameters = new Parameters();
        String sql = "select ran_at, on_day, rule_code, assigned, adopted, reinstated, superseded, waived"
                + " from assignment_run where municipality_id = " + parameters.put(viewer.municipalityId())
                + " order by ran_at desc, id desc limit " + RUNS_SHOWN;
        return new NativeStatement(sql, parameters.values())
                .rows(em).stream()
                        .map(row -> new Run(
                                instant(row[0]),
                                ((Date) row[1]).toLocalDate(),
                                (String) row[2],
                                new AssignmentOutcome(
                                        number(row[3]),
                                        number(row[4]),
                                        number(row[5]),
                                        number(row[6]),
                                        number(row[7]))))
                        .toList();
    }

    private static Instant instant(Object column) {
        LocalDateTime utc =
                column instanceof LocalDateTime time ? time : ((java.sql.Timestamp) column).toLocalDateTime();
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
