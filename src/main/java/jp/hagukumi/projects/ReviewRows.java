package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The tables {@code project_reviewer}, {@code project_score} and {@code project_feedback}. */
final class ReviewRows {
    private static final String SHEETS = """
            select v.person_id, p.family_name, p.given_name, u.name as unit_name, s.rubric_version, s.scores, s.comment,
              s.scored_at
            from project_reviewer v
            join person p on p.municipality_id = v.municipality_id and p.id = v.person_id
            left join roster r on r.municipality_id = v.municipality_id and r.person_id = v.person_id and %s
            left join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id
            left join project_score s on s.municipality_id = v.municipality_id and s.id = (
              select max(l.id) from project_score l where l.municipality_id = v.municipality_id
              and l.project_id = v.project_id and l.round = v.round and l.person_id = v.person_id)
            where v.municipality_id = ?1 and v.project_id = ?2 and v.round = ?3 order by v.person_id
            """.formatted(Roster.inPostOn("r", "?4"));

    private final Sql sql;

    ReviewRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    void reviewers(long projectId, int round, Collection<Long> people) {
        people.stream()
                .sorted()
                .forEach(person -> sql.change(
                        "insert into project_reviewer (municipality_id, project_id, round, person_id)"
                                + " values (?1, ?2, ?3, ?4)",
                        projectId,
                        round,
                        person));
    }

    /** Somebody in the place of the first reviewer of the round who is not in post and whose sheet is missing. */
    boolean replaceLeft(Project project, long personId, LocalDate day) {
        Optional<Long> left = of(project.id(), project.round(), day).stream()
                .filter(sheet -> !sheet.isIn() && sheet.unitName().isEmpty())
                .map(Sheet::personId)
                .findFirst();
        left.ifPresent(person -> {
            sql.change(
                    "delete from project_reviewer where municipality_id = ?1 and project_id = ?2 and round = ?3"
                            + " and person_id = ?4",
                    project.id(),
                    project.round(),
                    person);
            reviewers(project.id(), project.round(), List.of(personId));
        });
        return left.isPresent();
    }

    void insert(Project project, long personId, int rubric, List<Integer> scores, String comment, Instant at) {
        sql.change(
                "insert into project_score (municipality_id, id, project_id, round, person_id, rubric_version, scores,"
                        + " comment, scored_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                Ids.next(),
                project.id(),
                project.round(),
                personId,
                rubric,
                scores.stream().map(String::valueOf).collect(Collectors.joining(",")),
                comment,
                InstantColumn.toColumn(at));
    }

    /** One for each reviewer of a round, in or not. */
    List<Sheet> of(long projectId, int round, LocalDate day) {
        return sql.select(SHEETS, projectId, round, day).stream()
                .map(row -> new Sheet(
                        Columns.number(row[0]),
                        row[1] + " " + row[2],
                        text(row[3]),
                        row[4] == null ? 0 : (int) Columns.number(row[4]),
                        scores(text(row[5])),
                        text(row[6]),
                        row[7] == null ? null : Columns.instant(row[7])))
                .toList();
    }

    private static List<Integer> scores(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }

    void feedback(long projectId, int round, Map<Long, String> byMember) {
        new TreeMap<>(byMember)
                .forEach((person, text) -> sql.change(
                        "insert into project_feedback (municipality_id, project_id, round, person_id, text)"
                                + " values (?1, ?2, ?3, ?4, ?5)",
                        projectId,
                        round,
                        person,
                        text));
    }

    /** Member to what they were told in a round. */
    Map<Long, String> feedback(long projectId, int round) {
        Map<Long, String> feedback = new TreeMap<>();
        sql.select(
                        "select person_id, text from project_feedback where municipality_id = ?1 and project_id = ?2"
                                + " and round = ?3",
                        projectId,
                        round)
                .forEach(row -> feedback.put(Columns.number(row[0]), (String) row[1]));
        return feedback;
    }
}
