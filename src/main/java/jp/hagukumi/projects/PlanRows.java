package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.projects.ProjectTemplate.Milestone;
import jp.hagukumi.projects.rules.PlanRule;

/** The table {@code project_milestone}. */
final class PlanRows {
    private final Sql sql;

    PlanRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    void insert(long projectId, List<ProjectTemplate.Step> steps, List<PlanRule.Span> spans) {
        for (int i = 0; i < steps.size(); i++) {
            Milestone milestone = steps.get(i).milestone();
            sql.change(
                    "insert into project_milestone (municipality_id, project_id, number, title, from_on, due_on,"
                            + " milestone) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    projectId,
                    i + 1,
                    steps.get(i).title().ja(),
                    spans.get(i).from(),
                    spans.get(i).to(),
                    milestone == null ? "" : milestone.name());
        }
    }

    List<PlannedStep> of(long projectId) {
        return sql
                .select(
                        "select number, title, from_on, due_on, milestone, done_on from project_milestone"
                                + " where municipality_id = ?1 and project_id = ?2 order by number",
                        projectId)
                .stream()
                .map(row -> new PlannedStep(
                        (int) Columns.number(row[0]),
                        (String) row[1],
                        Columns.day(row[2]),
                        Columns.day(row[3]),
                        ((String) row[4]).isEmpty() ? null : Milestone.valueOf((String) row[4]),
                        Sql.dayOrNull(row[5])))
                .toList();
    }

    /** Marks a step and those before it as done. */
    void done(long projectId, int number, LocalDate on) {
        sql.change(
                "update project_milestone set done_on = ?4 where municipality_id = ?1 and project_id = ?2"
                        + " and number <= ?3 and done_on is null",
                projectId,
                number,
                on);
    }

    /** Marks the step that ends with a report, and those before it, as done. */
    void done(long projectId, Milestone milestone, LocalDate on) {
        of(projectId).stream()
                .filter(step -> step.milestone() == milestone)
                .forEach(step -> done(projectId, step.number(), on));
    }

    /** Opens the step that ends with a report again. */
    void undone(long projectId, Milestone milestone) {
        sql.change(
                "update project_milestone set done_on = null where municipality_id = ?1 and project_id = ?2"
                        + " and milestone = ?3",
                projectId,
                milestone.name());
    }

    /** Moves a step that is not done to other days. */
    void move(long projectId, int number, LocalDate from, LocalDate due) {
        sql.change(
                "update project_milestone set from_on = ?4, due_on = ?5 where municipality_id = ?1 and project_id = ?2"
                        + " and number = ?3 and done_on is null",
                projectId,
                number,
                from,
                due);
    }
}
