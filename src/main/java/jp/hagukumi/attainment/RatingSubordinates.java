package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.hagukumi.attainment.rules.Standing;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.LineOfCommand;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** Whose sheets a supervisor confirms on the day: those they answer for, never their own. */
@ApplicationScoped
@Transactional
public class RatingSubordinates {
    private static final String LIST = """
            select s.id, d.id, d.name, d.closes_on, r.person_id, p.staff_number, p.family_name, p.given_name, u.name,
              r.grade, s.state, s.handed_in_on,
              (select count(a.self_level) from rating_answer a
                where a.municipality_id = s.municipality_id and a.sheet_id = s.id),
              (select count(a.confirmed_level) from rating_answer a
                where a.municipality_id = s.municipality_id and a.sheet_id = s.id),
              case when %s then 1 else 0 end, r.unit_path
            from rating_round d
            join rating_sheet s on s.municipality_id = d.municipality_id and s.round_id = d.id
            join roster r on r.municipality_id = s.municipality_id and r.person_id = s.person_id and %s
            join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
            join unit u on u.municipality_id = s.municipality_id and u.id = r.unit_id
            where d.municipality_id = ?1 and d.state = 'OPEN' and d.closes_on >= ?2
            """.formatted(Roster.absentOn("r", "?2"), Roster.inPostOn("r", "?2"));
    private static final int PATH = 15;

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    SkillMaps maps;

    @Inject
    Clock clock;

    /** The sheets of open rounds that wait for the viewer or have been through, by unit and number. */
    public List<SubordinateSheet> list(Viewer viewer) {
        if (viewer.headedUnitPaths().isEmpty()) {
            throw new NotVisible("people");
        }
        List<String> paths = List.copyOf(new TreeSet<>(viewer.headedUnitPaths()));
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            conditions.add("r.unit_path like ?" + (i + 3));
        }
        Query query = em.createNativeQuery(LIST + " and (" + String.join(" or ", conditions)
                        + ") order by d.closes_on, d.id, r.unit_path, r.grade desc, p.staff_number")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, today());
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter(i + 3, paths.get(i) + "%");
        }
        LineOfCommand line = superiors.on(viewer.municipalityId(), today());
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> line.supervisors(Columns.number(row[4]), (String) row[PATH])
                        .contains(viewer.self()))
                .map(RatingSubordinates::sheet)
                .toList();
    }

    private static SubordinateSheet sheet(Object[] row) {
        return new SubordinateSheet(
                Columns.number(row[0]),
                Columns.number(row[1]),
                (String) row[2],
                Columns.day(row[3]),
                Columns.number(row[4]),
                (String) row[5],
                row[6] + " " + row[7],
                (String) row[8],
                Grade.ofRank((int) Columns.number(row[9])),
                SheetState.valueOf((String) row[10]),
                row[11] == null ? null : Columns.day(row[11]),
                (int) Columns.number(row[12]),
                (int) Columns.number(row[13]),
                Columns.number(row[14]) == 1);
    }

    /** Whether the viewer confirms the person's sheet today. */
    boolean answersFor(Viewer viewer, long personId) {
        return superiors.answersFor(viewer, personId, today());
    }

    /** The sheet with what is known from elsewhere. */
    ConfirmationSheet beside(Viewer viewer, RatingSheet sheet) {
        PersonSkills person = maps.of(viewer, sheet.personId(), today());
        Standing standing = person.standing();
        List<ConfirmationLine> lines = sheet.skills().stream()
                .map(skill -> new ConfirmationLine(
                        skill,
                        sheet.answer(skill.code()).self(),
                        standing.confirmed().of(skill.code()),
                        standing.tested().of(skill.code()),
                        sheet.answer(skill.code())))
                .toList();
        return new ConfirmationSheet(sheet, person, lines);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
