package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.Metric;
import org.jspecify.annotations.Nullable;

/** The tables {@code project_measurement} and {@code project_target}. */
final class MeasurementRows {
    private final Sql sql;

    MeasurementRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    void insert(long projectId, long personId, Measurement one, Instant at) {
        sql.change(
                "insert into project_measurement (municipality_id, id, project_id, person_id, metric, phase, amount,"
                        + " samples, from_on, to_on, method, written_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                Ids.next(),
                projectId,
                personId,
                one.metric(),
                one.phase().name(),
                one.amount(),
                one.samples(),
                one.from(),
                one.to(),
                one.method(),
                InstantColumn.toColumn(at));
    }

    void target(long projectId, String metric, Metric.Target target) {
        sql.change(
                "insert into project_target (municipality_id, project_id, metric, kind, amount)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update kind = ?4, amount = ?5",
                projectId,
                metric,
                target.kind().name(),
                BigDecimal.valueOf(target.value()));
    }

    /** Every metric of the template; what was written down last counts. */
    List<MeasuredMetric> of(long projectId, ProjectTemplate template) {
        Map<String, Measurement> last = new HashMap<>();
        sql.select(
                        "select metric, phase, amount, samples, from_on, to_on, method from project_measurement"
                                + " where municipality_id = ?1 and project_id = ?2 order by id",
                        projectId)
                .forEach(row -> last.put(row[0] + " " + row[1], measurement(row)));
        Map<String, Metric.Target> targets = targets(projectId);
        return template.metrics().stream()
                .map(metric -> new MeasuredMetric(
                        metric,
                        target(metric, targets),
                        last.get(metric.code() + " " + Phase.BEFORE),
                        last.get(metric.code() + " " + Phase.AFTER)))
                .toList();
    }

    private static Metric.@Nullable Target target(Metric metric, Map<String, Metric.Target> own) {
        return metric.target() == null ? own.get(metric.code()) : metric.target();
    }

    private Map<String, Metric.Target> targets(long projectId) {
        Map<String, Metric.Target> targets = new HashMap<>();
        sql.select(
                        "select metric, kind, amount from project_target where municipality_id = ?1 and project_id = ?2",
                        projectId)
                .forEach(row -> targets.put(
                        (String) row[0],
                        new Metric.Target(
                                Metric.TargetKind.valueOf((String) row[1]), ((BigDecimal) row[2]).doubleValue())));
        return targets;
    }

    private static Measurement measurement(Object[] row) {
        return new Measurement(
                (String) row[0],
                Phase.valueOf((String) row[1]),
                (BigDecimal) row[2],
                (int) Columns.number(row[3]),
                Columns.day(row[4]),
                Columns.day(row[5]),
                (String) row[6]);
    }
}
