package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.projects.ProjectTemplate.Milestone;

/** The table {@code project_report}. */
final class ReportRows {
    private final Sql sql;

    ReportRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    void insert(long projectId, long personId, Milestone kind, String text, Instant at) {
        sql.change(
                "insert into project_report (municipality_id, id, project_id, person_id, kind, text, handed_in_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                Ids.next(),
                projectId,
                personId,
                kind.name(),
                text,
                InstantColumn.toColumn(at));
    }

    /** All, the last one first. */
    List<Report> of(long projectId) {
        return sql
                .select(
                        "select r.kind, r.text, r.handed_in_at, p.family_name, p.given_name from project_report r"
                                + " join person p on p.municipality_id = r.municipality_id and p.id = r.person_id"
                                + " where r.municipality_id = ?1 and r.project_id = ?2 order by r.id desc",
                        projectId)
                .stream()
                .map(row -> new Report(
                        Milestone.valueOf((String) row[0]),
                        (String) row[1],
                        Columns.instant(row[2]),
                        row[3] + " " + row[4]))
                .toList();
    }
}
