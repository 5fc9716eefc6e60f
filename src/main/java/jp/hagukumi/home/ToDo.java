package jp.hagukumi.home;

import java.time.LocalDate;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.EnrolmentState;
import jp.hagukumi.platform.Days;

/**
 * One thing a person has to do, or has begun.
 *
 * @param course with the enrolment that is open
 * @param enrolment the same, never null
 */
public record ToDo(CourseState course, EnrolmentState enrolment) {
    /** Where the page leads. */
    public String path() {
        return "/learning/course/" + course.course().code();
    }

    public LocalDate dueOn() {
        return enrolment.dueOn();
    }

    /** Key of the word on its button: 始める, 続きから, テストを受ける, 同意する. */
    public String actionKey() {
        return "home.action." + course.next().name();
    }

    /** Whether it is due within the month of the given day, or should have been done before. */
    public boolean isDueBy(LocalDate endOfMonth) {
        return !dueOn().isAfter(endOfMonth);
    }

    /** Whether a due date is set. */
    public boolean isDue() {
        return !dueOn().equals(Days.OPEN);
    }
}
