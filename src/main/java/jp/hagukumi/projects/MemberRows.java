package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;

/** The table {@code project_member}. */
final class MemberRows {
    private static final String MEMBERS = """
            select m.person_id, p.staff_number, p.family_name, p.given_name, u.name as unit_name, m.share, m.from_on,
              m.to_on
            from project_member m
            join person p on p.municipality_id = m.municipality_id and p.id = m.person_id
            left join roster r on r.municipality_id = m.municipality_id and r.person_id = m.person_id and %s
            left join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id
            where m.municipality_id = ?1 and m.project_id = ?2 order by m.to_on desc, m.share desc, p.staff_number
            """.formatted(Roster.inPostOn("r", "?3"));

    private final Sql sql;

    MemberRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    /** All who are or were of the team, those who left last. */
    List<Member> of(long projectId, LocalDate day) {
        return sql.select(MEMBERS, projectId, day).stream()
                .map(row -> new Member(
                        Columns.number(row[0]),
                        (String) row[1],
                        row[2] + " " + row[3],
                        row[4] == null ? "" : (String) row[4],
                        (int) Columns.number(row[5]),
                        Columns.day(row[6]),
                        Columns.day(row[7])))
                .toList();
    }

    /** Person to share, of those in the team now, in the order of the persons. */
    Map<Long, Integer> present(long projectId) {
        Map<Long, Integer> shares = new TreeMap<>();
        sql.select(
                        "select person_id, share from project_member where municipality_id = ?1 and project_id = ?2"
                                + " and to_on = ?3",
                        projectId,
                        Days.OPEN)
                .forEach(row -> shares.put(Columns.number(row[0]), (int) Columns.number(row[1])));
        return shares;
    }

    /** Makes the team these people from a day on; whoever is no longer among them leaves the day before. */
    void replace(long projectId, Map<Long, Integer> shares, LocalDate from) {
        present(projectId).keySet().stream()
                .filter(person -> !shares.containsKey(person))
                .forEach(person -> sql.change(
                        "update project_member set to_on = ?4 where municipality_id = ?1 and project_id = ?2"
                                + " and person_id = ?3",
                        projectId,
                        person,
                        from.minusDays(1)));
        new TreeMap<>(shares)
                .forEach((person, share) -> sql.change(
                        "insert into project_member (municipality_id, project_id, person_id, share, from_on, to_on)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update share = ?4, to_on = ?6",
                        projectId,
                        person,
                        share,
                        from,
                        Days.OPEN));
    }
}
