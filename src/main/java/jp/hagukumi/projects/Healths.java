package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.projects.rules.Health;
import jp.hagukumi.projects.rules.PlanRule;

/** How projects stand today; one statement however many they are. */
@ApplicationScoped
@Transactional
public class Healths {
    private static final String LINES = """
            select p.id, p.title, p.template, p.template_version, p.state, u.name, l.family_name, l.given_name, p.due_on,
              p.start_on, n.title as next_title, n.due_on as next_due,
              (select max(e.on_day) from project_entry e where e.municipality_id = p.municipality_id
                and e.project_id = p.id) as last_entry,
              case when exists (select 1 from project_measurement b where b.municipality_id = p.municipality_id
                and b.project_id = p.id and b.phase = 'BEFORE') then 1 else 0 end as measured,
              case when exists (select 1 from roster r where r.municipality_id = p.municipality_id
                and r.person_id = p.leader_id and %s and not %s) then 1 else 0 end as leader_there,
              (select count(*) from project_member m where m.municipality_id = p.municipality_id
                and m.project_id = p.id and m.to_on = '9999-12-31') as team
            from project p
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            join person l on l.municipality_id = p.municipality_id and l.id = p.leader_id
            left join project_milestone n on n.municipality_id = p.municipality_id and n.project_id = p.id
              and n.number = (select min(o.number) from project_milestone o where o.municipality_id = p.municipality_id
                and o.project_id = p.id and o.done_on is null)
            where p.municipality_id = ?1 and""".formatted(Roster.inPostOn("r", "?2"), Roster.absentOn("r", "?2"));

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectTemplates templates;

    @Inject
    Clock clock;

    /** All that are not ended, and those ended where they are asked for; nothing is sorted. */
    List<BoardLine> all(long municipalityId, boolean ended) {
        String condition = ended ? "1 = 1" : "p.state not in ('FAILED', 'CLOSED', 'STOPPED')";
        return lines(municipalityId, condition);
    }

    Health of(long municipalityId, Project project) {
        return lines(municipalityId, "p.id = " + project.id()).get(0).health();
    }

    private List<BoardLine> lines(long municipalityId, String condition) {
        LocalDate today = LocalDate.now(clock);
        return new Sql(em, municipalityId)
                .select(LINES + " " + condition, today).stream()
                        .map(row -> line(row, today))
                        .toList();
    }

    private BoardLine line(Object[] row, LocalDate today) {
        ProjectState state = ProjectState.valueOf((String) row[4]);
        ProjectTemplate template =
                templates.find((String) row[2], (int) Columns.number(row[3])).orElseThrow();
        int team = (int) Columns.number(row[15]);
        return new BoardLine(
                Columns.number(row[0]),
                (String) row[1],
                template.code(),
                template.version(),
                state,
                (String) row[5],
                row[6] + " " + row[7],
                team,
                Columns.day(row[8]),
                row[10] == null ? "" : (String) row[10],
                Sql.dayOrNull(row[11]),
                state.isWithTeam() ? Health.on(today, known(row, template, team)) : new Health(0, Set.of()));
    }

    private static Health.Known known(Object[] row, ProjectTemplate template, int team) {
        LocalDate start = Columns.day(row[9]);
        return new Health.Known(
                start,
                Sql.dayOrNull(row[11]),
                Sql.dayOrNull(row[12]),
                PlanRule.plan(start, List.of(template.daysToBaseline())).get(0).to(),
                Sql.flag(row[13]),
                Sql.flag(row[14]),
                team >= template.teamMin());
    }
}
