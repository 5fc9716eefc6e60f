package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The table {@code project_entry}. */
final class EntryRows {
    private static final String WORK = "WORK";
    private static final String DECISION = "DECISION";

    private final Sql sql;

    EntryRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    void insert(long projectId, long personId, WorkEntry entry, Instant at) {
        WorkTime time = entry.time();
        sql.change(
                "insert into project_entry (municipality_id, id, project_id, person_id, kind, on_day, minutes,"
                        + " time_kind, text, written_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                Ids.next(),
                projectId,
                personId,
                entry.decision() ? DECISION : WORK,
                entry.day(),
                entry.minutes(),
                time == null ? "" : time.name(),
                entry.text(),
                InstantColumn.toColumn(at));
    }

    /** What was done or decided last first, at most so many. */
    List<WorkEntry> of(long projectId, int most) {
        return sql
                .select(
                        "select e.kind, e.on_day, e.minutes, e.time_kind, e.text, p.family_name, p.given_name"
                                + " from project_entry e join person p on p.municipality_id = e.municipality_id"
                                + " and p.id = e.person_id where e.municipality_id = ?1 and e.project_id = ?2"
                                + " order by e.on_day desc, e.id desc limit " + most,
                        projectId)
                .stream()
                .map(row -> new WorkEntry(
                        DECISION.equals(row[0]),
                        Columns.day(row[1]),
                        (int) Columns.number(row[2]),
                        ((String) row[3]).isEmpty() ? null : WorkTime.valueOf((String) row[3]),
                        (String) row[4],
                        row[5] + " " + row[6]))
                .toList();
    }

    /** Minutes of all work written down, within working hours and beyond them. */
    long[] minutes(long projectId) {
        Object[] row = sql.select(
                        "select coalesce(sum(case when time_kind = 'DUTY' then minutes else 0 end), 0),"
                                + " coalesce(sum(case when time_kind <> 'DUTY' then minutes else 0 end), 0)"
                                + " from project_entry where municipality_id = ?1 and project_id = ?2",
                        projectId)
                .get(0);
        return new long[] {Columns.number(row[0]), Columns.number(row[1])};
    }
}
