package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.projects.rules.Fit;

/** Who fits a template: skills needed and held, load, past projects. Two statements, however many they are. */
@ApplicationScoped
@Transactional
public class Candidates {
    /** Most people shown of a unit. */
    public static final int MOST = 300;

    private static final String PEOPLE = """
            select r.person_id, r.staff_number, p.family_name, p.given_name, u.name, r.grade,
              case when %s then 1 else 0 end,
              (select count(*) from project_member m join project j on j.municipality_id = m.municipality_id
                and j.id = m.project_id and j.state in ('SELECTED', 'STARTED', 'INTERIM', 'RETURNED')
                where m.municipality_id = r.municipality_id and m.person_id = r.person_id and m.to_on = '9999-12-31'),
              (select count(*) from project_member m join project j on j.municipality_id = m.municipality_id
                and j.id = m.project_id and j.state in ('PASSED', 'LIVE', 'CLOSED')
                where m.municipality_id = r.municipality_id and m.person_id = r.person_id and m.to_on = '9999-12-31')
            from roster r
            join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id
            where r.municipality_id = ?1 and %s and""".formatted(Roster.absentOn("r", "?2"), Roster.inPostOn("r", "?2"));

    @PersistenceContext
    EntityManager em;

    @Inject
    TeamSkills skills;

    @Inject
    Clock clock;

    /** Those in a unit and below it, who fits best first. */
    public List<Candidate> under(Viewer viewer, String unitPath, ProjectTemplate template) {
        viewer.require(Role.DX_OFFICE);
        List<Object[]> rows = sql(viewer)
                .select(PEOPLE + " r.unit_path like ?3 order by r.staff_number limit " + MOST, today(), unitPath + "%");
        Map<Long, Levels> held = skills.held(
                viewer.municipalityId(),
                rows.stream().map(row -> Columns.number(row[0])).toList());
        return rows.stream()
                .map(row -> candidate(row, template, held))
                .sorted(Comparator.comparing(Candidate::absent)
                        .thenComparing(one -> -one.fit().met().size())
                        .thenComparing(one -> one.fit().load())
                        .thenComparing(Candidate::staffNumber))
                .toList();
    }

    private static Candidate candidate(Object[] row, ProjectTemplate template, Map<Long, Levels> held) {
        long person = Columns.number(row[0]);
        return new Candidate(
                person,
                (String) row[1],
                row[2] + " " + row[3],
                (String) row[4],
                Grade.ofRank((int) Columns.number(row[5])).name(),
                Columns.number(row[6]) == 1,
                Fit.of(
                        template.minimumSkills(),
                        held.getOrDefault(person, Levels.NONE).bySkill(),
                        (int) Columns.number(row[7]),
                        (int) Columns.number(row[8])));
    }

    /** Somebody in post today by staff number. */
    public Optional<Long> person(Viewer viewer, String staffNumber) {
        viewer.require(Role.DX_OFFICE);
        return sql(viewer)
                .select(
                        "select r.person_id from roster r where r.municipality_id = ?1 and r.staff_number = ?3 and "
                                + Roster.inPostOn("r", "?2"),
                        today(),
                        staffNumber.strip())
                .stream()
                .findFirst()
                .map(row -> Columns.number(row[0]));
    }

    /** The same, or somebody from outside who has no posting: for mentors. */
    public Optional<Long> mentor(Viewer viewer, String staffNumber) {
        return person(viewer, staffNumber).or(() -> sql(viewer)
                .select(
                        "select p.id from person p where p.municipality_id = ?1 and p.staff_number = ?3"
                                + " and p.hired_on <= ?2 and p.left_on >= ?2 and p.employment_type = 'EXTERNAL'",
                        today(),
                        staffNumber.strip())
                .stream()
                .findFirst()
                .map(row -> Columns.number(row[0])));
    }

    /** Id and path of a unit by its code. */
    public UnitPlace unit(Viewer viewer, String code) {
        return sql(viewer)
                .select(
                        "select u.id, u.path, u.name from unit u where u.municipality_id = ?1 and u.code = ?2"
                                + " and u.valid_from <= ?3 and u.valid_to >= ?3",
                        code,
                        today())
                .stream()
                .findFirst()
                .map(row -> new UnitPlace(Columns.number(row[0]), (String) row[1], (String) row[2]))
                .orElseThrow(() -> new NotVisible("unit " + code));
    }

    /** Where a unit stands. */
    public record UnitPlace(long id, String path, String name) {}

    private Sql sql(Viewer viewer) {
        return new Sql(em, viewer.municipalityId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
