package jp.hagukumi.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import jp.hagukumi.learning.rules.CompletionRule;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A course as one person meets it.
 *
 * @param course in the version the person takes, else in the version in force
 * @param enrolment the one that counts now, null without any
 * @param consentVersion highest version consented to, 0 without any
 * @param missing prerequisites not completed even once, in the order of the course
 */
public record CourseState(Course course, @Nullable EnrolmentState enrolment, int consentVersion, List<Course> missing) {

    /** What the person does next. */
    public enum Step {
        /** Another course comes first. */
        PREREQUISITE,
        BEGIN,
        CONTINUE,
        TEST,
        CONSENT,
        /** Nothing is left; the lessons stay open for reading. */
        READ_AGAIN
    }

    /** The one thing to do next; an enrolment that is over asks for nothing. */
    public Step next() {
        boolean over = enrolment != null && !enrolment.status().isOpen();
        if (!missing.isEmpty() && !over) {
            return Step.PREREQUISITE;
        }
        if (enrolment == null || enrolment.status() == EnrolmentStatus.NOT_STARTED) {
            return Step.BEGIN;
        }
        if (!enrolment.status().isOpen()) {
            return Step.READ_AGAIN;
        }
        return decision() instanceof CompletionRule.Withheld withheld
                ? step(withheld.unmet().get(0))
                : Step.READ_AGAIN;
    }

    private static Step step(CompletionRule.Unmet unmet) {
        if (unmet instanceof CompletionRule.Lessons) {
            return Step.CONTINUE;
        }
        return unmet instanceof CompletionRule.Test ? Step.TEST : Step.CONSENT;
    }

    /** Whether the course is complete by its rule, and what is missing. */
    public CompletionRule.Decision decision() {
        Integer passed = enrolment == null ? null : enrolment.testPercent();
        return CompletionRule.evaluate(course, new CompletionRule.Snapshot(understood(), passed, consentVersion));
    }

    /**
     * Lets the person go on.
     *
     * @throws Refused naming the course to complete first
     */
    void requirePrerequisites() {
        if (next() == Step.PREREQUISITE) {
            Course first = missing.get(0);
            throw new Refused(
                    "learning.refused.prerequisite",
                    course.title().ja(),
                    first.title().ja(),
                    missing.size() - 1,
                    missing.size());
        }
    }

    public Set<Integer> understood() {
        return enrolment == null ? Set.of() : enrolment.understood();
    }

    public boolean completed() {
        return enrolment != null && enrolment.status() == EnrolmentStatus.COMPLETED;
    }

    public boolean open() {
        return enrolment != null && enrolment.status().isOpen();
    }

    public boolean mandatory() {
        return enrolment != null && enrolment.mandatory();
    }

    /** The first lesson not yet understood; the first of all once everything is. */
    public Lesson nextLesson() {
        return course.lessons().stream()
                .filter(lesson -> !understood().contains(lesson.number()))
                .findFirst()
                .orElse(course.lessons().get(0));
    }

    public int lessonsDone() {
        return (int) course.lessons().stream()
                .filter(lesson -> understood().contains(lesson.number()))
                .count();
    }

    /** Minutes of the lessons not yet understood and of the test not yet passed. */
    public int minutesLeft() {
        if (completed()) {
            return 0;
        }
        int lessons = course.lessons().stream()
                .filter(lesson -> !understood().contains(lesson.number()))
                .mapToInt(Lesson::minutes)
                .sum();
        boolean passed = enrolment != null && enrolment.testPercent() != null;
        return lessons + (course.test() == null || passed ? 0 : course.test().minutes());
    }

    /** Days from the given day to the due date, negative once overdue; null without a due date or when it is over. */
    public @Nullable Long daysLeft(LocalDate day) {
        if (enrolment == null
                || !enrolment.status().isOpen()
                || enrolment.dueOn().equals(Days.OPEN)) {
            return null;
        }
        return ChronoUnit.DAYS.between(day, enrolment.dueOn());
    }

    /** The enrolment that counts now: what is owed, by due date; else what is under way; else the latest. */
    static @Nullable EnrolmentState current(List<EnrolmentState> enrolments) {
        return enrolments.stream().min(CourseState::inOrder).orElse(null);
    }

    private static int inOrder(EnrolmentState a, EnrolmentState b) {
        int byOpen = Boolean.compare(b.status().isOpen(), a.status().isOpen());
        if (byOpen != 0) {
            return byOpen;
        }
        if (!a.status().isOpen()) {
            return b.assignedOn().compareTo(a.assignedOn());
        }
        int byDuty = Boolean.compare(b.mandatory(), a.mandatory());
        return byDuty != 0 ? byDuty : a.dueOn().compareTo(b.dueOn());
    }
}
