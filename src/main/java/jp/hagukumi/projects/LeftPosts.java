package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.projects.LeftPost.Post;

/** Which places in projects hang on a day, and who could take them over; two statements for each kind of place. */
@ApplicationScoped
@Transactional
public class LeftPosts {
    private static final String LEFT = """
            select p.id, p.title, u.name, concat(h.family_name, ' ', h.given_name) as holder from project p
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            join person h on h.municipality_id = p.municipality_id and h.id = %s
            where p.municipality_id = ?1 and %s and %s order by p.due_on, p.id
            """;
    private static final String REVIEWER = """
            (select min(v.person_id) from project_reviewer v where v.municipality_id = p.municipality_id
              and v.project_id = p.id and v.round = p.round and %s
              and not exists (select 1 from project_score s where s.municipality_id = v.municipality_id
                and s.project_id = v.project_id and s.round = v.round and s.person_id = v.person_id))
            """.formatted(gone("v.person_id", "v"));
    private static final String CHOICES = """
            select p.id, r.person_id, w.family_name, w.given_name, r.title from project p
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            join roster r on r.municipality_id = p.municipality_id and %s and not %s
            join person w on w.municipality_id = r.municipality_id and w.id = r.person_id
            left join project_member m on m.municipality_id = p.municipality_id and m.project_id = p.id
              and m.person_id = r.person_id and m.to_on = '9999-12-31'
            where p.municipality_id = ?1 and p.id in (%s) and %s
            order by p.id, case when m.person_id is null then 1 else 0 end, r.grade, r.staff_number
            """;
    private static final String WITH_TEAM = "p.state in ('SELECTED', 'STARTED', 'INTERIM', 'RETURNED')";
    private static final String UNDER_WAY = "p.state not in ('FAILED', 'CLOSED', 'STOPPED')";

    @PersistenceContext
    EntityManager em;

    List<LeftWork.Item> on(Viewer viewer, Post post, String kind, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        List<Object[]> left = new Sql(em, viewer.municipalityId()).select(left(post), day);
        Map<Long, List<LeftWork.Choice>> choices = choices(viewer, post, left, day);
        return left.stream()
                .map(row -> new LeftWork.Item(
                        kind,
                        Columns.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        choices.getOrDefault(Columns.number(row[0]), List.of())))
                .toList();
    }

    private static String left(Post post) {
        return switch (post) {
            case LEADER ->
                LEFT.formatted("p.leader_id", WITH_TEAM, "(" + gone("p.leader_id", "p") + " or " + moved() + ")");
            case SPONSOR -> LEFT.formatted("p.sponsor_id", UNDER_WAY, gone("p.sponsor_id", "p"));
            case MENTOR ->
                LEFT.formatted(
                        "p.mentor_id",
                        WITH_TEAM,
                        "(h.left_on < ?2 or (h.employment_type <> 'EXTERNAL' and " + gone("p.mentor_id", "p") + "))");
            case REVIEWER -> LEFT.formatted(REVIEWER, "p.state = 'IN_REVIEW'", "?2 = ?2");
        };
    }

    /** Not in post on the day. */
    private static String gone(String person, String alias) {
        return "not exists (select 1 from roster r where r.municipality_id = " + alias
                + ".municipality_id and r.person_id = " + person + " and " + Roster.inPostOn("r", "?2") + ")";
    }

    /** Was of the unit when the project began and is not any more. */
    private static String moved() {
        String in = "exists (select 1 from roster r where r.municipality_id = p.municipality_id"
                + " and r.person_id = p.leader_id and r.unit_path like concat(u.path, '%%') and %s)";
        return "(" + in.formatted(Roster.inPostOn("r", "p.start_on")) + " and not "
                + in.formatted(Roster.inPostOn("r", "?2")) + ")";
    }

    private Map<Long, List<LeftWork.Choice>> choices(Viewer viewer, Post post, List<Object[]> left, LocalDate day) {
        Map<Long, List<LeftWork.Choice>> choices = new HashMap<>();
        if (left.isEmpty()) {
            return choices;
        }
        String ids = left.stream().map(row -> String.valueOf(row[0])).collect(Collectors.joining(","));
        String sql = CHOICES.formatted(Roster.inPostOn("r", "?2"), Roster.absentOn("r", "?2"), ids, fits(post));
        new Sql(em, viewer.municipalityId()).select(sql, day).forEach(row -> choices.computeIfAbsent(
                        Columns.number(row[0]), id -> new ArrayList<>())
                .add(new LeftWork.Choice(Columns.number(row[1]), (row[2] + " " + row[3] + " " + row[4]).strip())));
        return choices;
    }

    /** Members first and the rest of the unit; heads of the unit and above; those who judge and guide for the DX office. */
    private static String fits(Post post) {
        return switch (post) {
            case LEADER -> "r.person_id <> p.leader_id and r.unit_path like concat(u.path, '%')";
            case SPONSOR ->
                "m.person_id is null and r.grade >= " + Grade.MANAGER.rank()
                        + " and u.path like concat(r.unit_path, '%')";
            case MENTOR, REVIEWER ->
                "m.person_id is null and exists (select 1 from account a join account_role o"
                        + " on o.municipality_id = a.municipality_id and o.account_id = a.id and o.from_on <= ?2"
                        + " and o.to_on >= ?2 and o.role in ('DX_OFFICE', 'REVIEWER')"
                        + " where a.municipality_id = p.municipality_id and a.person_id = r.person_id and a.enabled = 1)"
                        + " and not exists (select 1 from project_reviewer v where v.municipality_id = p.municipality_id"
                        + " and v.project_id = p.id and v.round = p.round and v.person_id = r.person_id)";
        };
    }
}
