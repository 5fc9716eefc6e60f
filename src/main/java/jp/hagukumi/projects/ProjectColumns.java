package jp.hagukumi.projects;

import java.math.BigDecimal;
import jp.hagukumi.platform.Columns;

/** The columns of the table {@code project} as p, and the project that a row of them is. */
final class ProjectColumns {
    static final String ALL = "p.id, p.template, p.template_version, p.title, p.theme, p.unit_id, p.leader_id,"
            + " p.sponsor_id, p.mentor_id, p.state, p.start_on, p.original_due_on, p.due_on, p.reported_on,"
            + " p.decided_on, p.live_on, p.ended_on, p.round, p.points, p.excellent, p.talked_on, p.reason,"
            + " p.partner, p.automates, p.target_met, p.outcome_on";

    private ProjectColumns() {}

    static Project project(Object[] column) {
        return new Project(
                Columns.number(column[0]),
                (String) column[1],
                (int) Columns.number(column[2]),
                (String) column[3],
                (String) column[4],
                Columns.number(column[5]),
                Columns.number(column[6]),
                Columns.numberOrNull(column[7]),
                Columns.numberOrNull(column[8]),
                ProjectState.valueOf((String) column[9]),
                Columns.day(column[10]),
                Columns.day(column[11]),
                Columns.day(column[12]),
                progress(column),
                (int) Columns.number(column[17]),
                (BigDecimal) column[18],
                Sql.flag(column[19]),
                (String) column[21],
                (String) column[22],
                Sql.flag(column[23]),
                column[24] == null ? null : Sql.flag(column[24]));
    }

    private static Project.Progress progress(Object[] column) {
        return new Project.Progress(
                Sql.dayOrNull(column[13]),
                Sql.dayOrNull(column[14]),
                Sql.dayOrNull(column[15]),
                Sql.dayOrNull(column[16]),
                Sql.dayOrNull(column[20]),
                Sql.dayOrNull(column[25]));
    }
}
