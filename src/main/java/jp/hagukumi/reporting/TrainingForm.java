package jp.hagukumi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;
import jp.hagukumi.reporting.rules.Rate;
import org.jspecify.annotations.Nullable;

/** 研修実施状況: one row per course that is due in the 年度. */
@ApplicationScoped
class TrainingForm implements FormRows {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String RESULTS = """
            select d.course_code, avg(e.percent), sum(e.minutes)
            from (%s) d
            join enrolment e on e.municipality_id = ?1 and e.id = d.id
            join roster r on r.person_id = d.person_id
            where %s and d.done = 1 and d.excluded = 0 and not %s%s
            group by d.course_code
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CohortsByDay cohorts;

    @Inject
    Catalogue catalogue;

    private record Result(@Nullable BigDecimal meanPercent, BigDecimal hours) {}

    @Override
    public ReportForm form() {
        return ReportForm.TRAINING;
    }

    @Override
    public List<List<@Nullable Object>> rows(Scope scope) {
        return rows(scope.reach(), scope.query());
    }

    private List<List<@Nullable Object>> rows(Reach reach, ReportQuery query) {
        List<Course> courses = catalogue.courses();
        Groups groups = Groups.byCourse(courses);
        List<Cohort> people = cohorts.on(reach, query.day(), groups);
        Map<String, Result> results = results(reach, query);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Course course : courses) {
            Count count = people.stream()
                    .map(cohort -> cohort.count(groups.course(course.code())))
                    .reduce(Count.NONE, Count::plus);
            if (!count.isEmpty()
                    && (query.courseCode().isEmpty() || query.courseCode().equals(course.code()))) {
                rows.add(row(query, course, count, results.get(course.code())));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(ReportQuery query, Course course, Count count, @Nullable Result result) {
        return Arrays.asList(
                FiscalYear.of(query.day()).label(),
                course.title().in(query.locale()),
                course.tier().label(),
                count.target(),
                count.excluded(),
                count.begun(),
                count.completed(),
                percent(count.participation()),
                percent(count.completion()),
                result == null ? null : result.meanPercent(),
                null,
                result == null ? BigDecimal.ZERO : result.hours());
    }

    /** The rate as a number with one decimal; null where there is nobody to measure. */
    static @Nullable BigDecimal percent(Rate rate) {
        return rate.isKnown() ? BigDecimal.valueOf(rate.tenths(), 1) : null;
    }

    private Map<String, Result> results(Reach reach, ReportQuery query) {
        FiscalYear year = FiscalYear.of(query.day());
        int first = Obligations.NEXT_PARAMETER;
        Query statement = em.createNativeQuery(RESULTS.formatted(
                        Obligations.sql(reach, first),
                        Obligations.IN_POST,
                        Roster.absentOn("r", "?2"),
                        reach.condition(first)))
                .setParameter(1, reach.municipalityId())
                .setParameter(2, query.day())
                .setParameter(3, year.first())
                .setParameter(4, year.last());
        Cohorts.bind(statement, first, reach.parameters());
        Map<String, Result> results = new HashMap<>();
        for (Object row : statement.getResultList()) {
            Object[] column = (Object[]) row;
            BigDecimal mean = column[1] == null ? null : tenths((BigDecimal) column[1]);
            BigDecimal minutes = new BigDecimal(column[2].toString());
            results.put(
                    (String) column[0], new Result(mean, minutes.divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP)));
        }
        return results;
    }

    private static BigDecimal tenths(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
