package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowStep;

/** The table {@code project_flow}. */
final class FlowRows {
    private final Sql sql;

    FlowRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    List<FlowStep> of(long projectId, Phase phase) {
        return sql
                .select(
                        "select title, hands, minutes, people, cases, waste from project_flow"
                                + " where municipality_id = ?1 and project_id = ?2 and phase = ?3 order by number",
                        projectId,
                        phase.name())
                .stream()
                .map(row -> new FlowStep(
                        (String) row[0],
                        (String) row[1],
                        (BigDecimal) row[2],
                        (int) Columns.number(row[3]),
                        (int) Columns.number(row[4]),
                        ((String) row[5]).isEmpty() ? FlowStep.Waste.NONE : FlowStep.Waste.valueOf((String) row[5])))
                .toList();
    }

    /** The sheet as a whole takes the place of the last one. */
    void replace(long projectId, Phase phase, List<FlowStep> steps) {
        sql.change(
                "delete from project_flow where municipality_id = ?1 and project_id = ?2 and phase = ?3",
                projectId,
                phase.name());
        int number = 1;
        for (FlowStep step : steps) {
            sql.change(
                    "insert into project_flow (municipality_id, project_id, phase, number, title, hands, minutes, people,"
                            + " cases, waste) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                    projectId,
                    phase.name(),
                    number++,
                    step.title(),
                    step.hands(),
                    step.minutes(),
                    step.people(),
                    step.cases(),
                    step.waste() == FlowStep.Waste.NONE ? "" : step.waste().name());
        }
    }
}
