package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.activity.CourseRecords;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What enrolments say about people to features that do not know them.
 *
 * <p>現行: of a course of every 年度 until it is due in the next; of a course of every version as long as no newer version
 * has fallen due for the person; of any other for {@value #YEARS} years.
 */
@ApplicationScoped
@Transactional
public class LearnedCourses implements CourseRecords {
    private static final int YEARS = 3;
    private static final String ROWS = """
            select e.person_id, e.course_code, e.course_version, e.cycle, e.mandatory, e.due_on, e.completed_on, e.minutes
            from enrolment e where e.municipality_id = ?1 and e.status <> 'WAIVED' and e.person_id in (%s)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    AssignmentRules rules;

    private record Row(
            long person,
            String course,
            int version,
            String cycle,
            boolean mandatory,
            LocalDate dueOn,
            Optional<LocalDate> completedOn,
            int minutes) {}

    @Override
    public Map<Long, CourseRecord> of(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> found = em.createNativeQuery(ROWS.formatted(in))
                .setParameter(1, municipalityId)
                .getResultList();
        Map<String, AssignmentRuleDefinition> cycles = cycles(municipalityId, day);
        Map<Long, CourseRecord> records = new HashMap<>();
        found.stream()
                .map(row -> row((Object[]) row))
                .collect(Collectors.groupingBy(Row::person))
                .forEach((person, rows) -> records.put(person, record(rows, cycles, day)));
        return records;
    }

    @Override
    public Optional<Localized> title(String course) {
        return catalogue.course(course).map(Course::title);
    }

    private static Row row(Object[] column) {
        return new Row(
                Columns.number(column[0]),
                (String) column[1],
                (int) Columns.number(column[2]),
                (String) column[3],
                column[4] instanceof Boolean yes ? yes : Columns.number(column[4]) != 0,
                Columns.day(column[5]),
                Optional.ofNullable(column[6]).map(Columns::day),
                (int) Columns.number(column[7]));
    }

    /** Of several rules for one course that which asks for it every 年度, else that for every version. */
    private Map<String, AssignmentRuleDefinition> cycles(long municipalityId, LocalDate day) {
        return rules.inForce(municipalityId, day).stream()
                .map(AssignmentRule::definition)
                .filter(rule -> rule.cycle() == Cycle.EVERY_FISCAL_YEAR || rule.cycle() == Cycle.PER_VERSION)
                .collect(Collectors.toMap(
                        AssignmentRuleDefinition::course,
                        rule -> rule,
                        (one, other) -> one.cycle() == Cycle.EVERY_FISCAL_YEAR ? one : other));
    }

    private CourseRecord record(List<Row> rows, Map<String, AssignmentRuleDefinition> cycles, LocalDate day) {
        List<Obligation> obligations = rows.stream()
                .filter(Row::mandatory)
                .map(row -> new Obligation(row.course(), tier(row.course()), row.cycle(), row.dueOn(), done(row, day)))
                .toList();
        List<Completion> completions = rows.stream()
                .filter(row -> done(row, day))
                .map(row -> new Completion(
                        row.course(),
                        row.completedOn().orElseThrow(),
                        currentUntil(row, rows, cycles.get(row.course())),
                        row.mandatory(),
                        row.minutes()))
                .toList();
        return new CourseRecord(obligations, completions);
    }

    private static boolean done(Row row, LocalDate day) {
        return row.completedOn().filter(on -> !on.isAfter(day)).isPresent();
    }

    private String tier(String course) {
        return catalogue.course(course).map(found -> found.tier().name()).orElse("");
    }

    private LocalDate currentUntil(Row row, List<Row> all, @Nullable AssignmentRuleDefinition rule) {
        LocalDate on = row.completedOn().orElseThrow();
        if (rule == null) {
            return on.plusYears(YEARS);
        }
        if (rule.cycle() == Cycle.PER_VERSION) {
            return all.stream()
                    .filter(other -> other.course().equals(row.course()) && other.version() > row.version())
                    .map(Row::dueOn)
                    .min(LocalDate::compareTo)
                    .orElse(Days.OPEN);
        }
        MonthDay due = Optional.ofNullable(rule.due().monthDay()).orElse(MonthDay.of(3, 31));
        return FiscalYear.of(on).plus(1).on(due);
    }
}
