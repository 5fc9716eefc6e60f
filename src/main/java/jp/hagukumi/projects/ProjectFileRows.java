package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;

/** The table {@code project_file}. */
final class ProjectFileRows {
    private static final String LINES = "select f.id, f.project_id, f.deliverable, f.version, f.name, f.type, f.bytes,"
            + " f.scan, f.added_at, p.family_name, p.given_name from project_file f join person p"
            + " on p.municipality_id = f.municipality_id and p.id = f.person_id where f.municipality_id = ?1 and ";

    private final Sql sql;

    ProjectFileRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    /** The next version; the caller has locked the project. */
    void insert(long projectId, long personId, int deliverable, EvidenceFile file, Instant at) {
        sql.change(
                "insert into project_file (municipality_id, id, project_id, person_id, deliverable, version, name, type,"
                        + " bytes, sha256, scan, added_at, content) select ?1, ?2, ?3, ?4, ?5,"
                        + " coalesce(max(f.version), 0) + 1, ?6, ?7, ?8, ?9, ?10, ?11, ?12 from project_file f"
                        + " where f.municipality_id = ?1 and f.project_id = ?3 and f.deliverable = ?5",
                Ids.next(),
                projectId,
                personId,
                deliverable,
                file.name(),
                file.type().name(),
                file.content().length,
                file.sha256(),
                file.scan().name(),
                InstantColumn.toColumn(at),
                file.content());
    }

    /** All versions, the last of each deliverable first. */
    List<ProjectFile> of(long projectId) {
        return some("f.project_id = ?2 order by f.deliverable, f.version desc", projectId);
    }

    Optional<ProjectFile> find(long id) {
        return some("f.id = ?2", id).stream().findFirst();
    }

    int count(long projectId) {
        return (int) Columns.number(sql.select(
                        "select count(*) from project_file where municipality_id = ?1 and project_id = ?2", projectId)
                .get(0)[0]);
    }

    private List<ProjectFile> some(String condition, long key) {
        return sql.select(LINES + condition, key).stream()
                .map(row -> new ProjectFile(
                        Columns.number(row[0]),
                        Columns.number(row[1]),
                        (int) Columns.number(row[2]),
                        (int) Columns.number(row[3]),
                        (String) row[4],
                        FileType.valueOf((String) row[5]),
                        (int) Columns.number(row[6]),
                        "CLEAN".equals(row[7]),
                        Columns.instant(row[8]),
                        row[9] + " " + row[10]))
                .toList();
    }

    byte[] content(long id) {
        return (byte[]) sql.select("select content from project_file where municipality_id = ?1 and id = ?2", id)
                .get(0)[0];
    }
}
