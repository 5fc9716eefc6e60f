package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.assessment.Attempts;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Completions;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.Enrolments;
import jp.hagukumi.learning.TimeKind;
import jp.hagukumi.platform.content.LessonHtml;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One course: what it is for, how far one is, and the one thing to do next. */
@Named
@RequestScoped
public class CourseView {
    @Inject
    OpenCourse open;

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    LessonHtml html;

    @Inject
    Catalogue catalogue;

    private @Nullable TimeKind timeKind;

    /** Answers 404 before anything is drawn where there is no such course. */
    public void load() {
        open.withoutSurplus();
    }

    public CourseState getState() {
        return open.state();
    }

    public Course getCourse() {
        return open.state().course();
    }

    public LocalDate getToday() {
        return open.today();
    }

    /** @param met completed once, in any version */
    public record Prerequisite(Course course, boolean met) {}

    /** What to complete first, done or not. */
    public List<Prerequisite> getPrerequisites() {
        return getCourse().prerequisites().stream()
                .flatMap(code -> catalogue.courseOf(open.viewer().municipalityId(), code).stream())
                .map(course -> new Prerequisite(course, !getState().missing().contains(course)))
                .toList();
    }

    public String getConsentHtml() {
        Course.Consent consent = getCourse().consent();
        return consent == null ? "" : html.render(consent.markdown());
    }

    /** Begins or goes on, and opens the first lesson not yet understood. */
    public void begin() throws IOException {
        enrolments.begin(open.viewer(), getCourse().code());
        Faces.redirect(
                "learning/lesson/%s/%s",
                getCourse().code(), getState().nextLesson().number());
    }

    /** Starts the test, or opens the attempt that is under way. */
    public void startTest() throws IOException {
        Course.CourseTest test = getCourse().test();
        if (test != null) {
            long enrolment = enrolments.begin(open.viewer(), getCourse().code());
            long attempt = attempts.start(open.viewer(), test.assessment(), Completions.context(enrolment));
            Faces.redirect("learning/test/%s", attempt);
        }
    }

    /** Keeps how the time counts. */
    public void countAs() throws IOException {
        if (timeKind != null) {
            enrolments.countAs(open.viewer(), getCourse().code(), timeKind);
        }
        Faces.redirect("learning/course/%s", getCourse().code());
    }

    /** What the learner may choose: an obligation is never 自己啓発. */
    public TimeKind[] timeKinds() {
        return getState().mandatory()
                ? new TimeKind[] {TimeKind.DUTY, TimeKind.OVERTIME, TimeKind.EXEMPTED}
                : TimeKind.values();
    }

    public @Nullable TimeKind getTimeKind() {
        var enrolment = getState().enrolment();
        return timeKind == null && enrolment != null ? enrolment.timeKind() : timeKind;
    }

    public void setTimeKind(@Nullable TimeKind timeKind) {
        this.timeKind = timeKind;
    }
}
