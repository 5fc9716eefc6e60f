package jp.hagukumi.home;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.attainment.RatingTask;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.EnrolmentState;
import jp.hagukumi.learning.EnrolmentStatus;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to do next, by when, and where they stand this 年度.
 *
 * @param ratings self-ratings that wait, the most urgent first
 * @param toDo open courses by due date, what has none last
 * @param year mandatory courses due this 年度, by due date
 * @param lately the courses completed last, latest first
 */
public record MyPage(
        LocalDate today, List<RatingTask> ratings, List<ToDo> toDo, List<CourseState> year, List<CourseState> lately) {
    private static final int LATELY = 4;
    private static final int WHOLE = 100;

    /** Built from all courses with the person's own state. */
    public static MyPage of(LocalDate today, List<RatingTask> ratings, List<CourseState> courses) {
        FiscalYear year = FiscalYear.of(today);
        List<ToDo> open = courses.stream()
                .flatMap(MyPage::open)
                .sorted(Comparator.comparing(ToDo::dueOn)
                        .thenComparing(toDo -> toDo.enrolment().courseCode()))
                .toList();
        List<CourseState> due = courses.stream()
                .filter(course -> isDueIn(year, course.enrolment()))
                .toList();
        return new MyPage(today, ratings, open, due, lately(courses));
    }

    private static List<CourseState> lately(List<CourseState> courses) {
        return courses.stream()
                .filter(course -> completedOn(course).isBefore(LocalDate.MAX))
                .sorted(Comparator.comparing(MyPage::completedOn).reversed())
                .limit(LATELY)
                .toList();
    }

    private static LocalDate completedOn(CourseState course) {
        EnrolmentState enrolment = course.enrolment();
        return enrolment == null || enrolment.completedOn() == null ? LocalDate.MAX : enrolment.completedOn();
    }

    private static Stream<ToDo> open(CourseState course) {
        EnrolmentState enrolment = course.enrolment();
        return enrolment == null || !enrolment.status().isOpen()
                ? Stream.empty()
                : Stream.of(new ToDo(course, enrolment));
    }

    private static boolean isDueIn(FiscalYear year, @Nullable EnrolmentState enrolment) {
        return enrolment != null
                && enrolment.mandatory()
                && enrolment.status() != EnrolmentStatus.WAIVED
                && FiscalYear.of(enrolment.dueOn()).equals(year);
    }

    /** How many are due by the end of this month, overdue ones included. */
    public long thisMonth() {
        LocalDate end = today.with(TemporalAdjusters.lastDayOfMonth());
        return toDo.stream().filter(item -> item.isDueBy(end)).count()
                + ratings.stream()
                        .filter(rating -> !rating.dueOn().isAfter(end))
                        .count();
    }

    /** How many things there are to do, whenever they are due. */
    public int open() {
        return toDo.size() + ratings.size();
    }

    public long late() {
        return toDo.stream().filter(item -> item.dueOn().isBefore(today)).count();
    }

    /** Share of this year's mandatory courses that are completed, 0–100. */
    public long percent() {
        return year.isEmpty() ? 0 : completed() * WHOLE / year.size();
    }

    public long completed() {
        return year.stream().filter(CourseState::completed).count();
    }
}
