package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.Enrolments;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.content.LessonHtml;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One lesson: its text, the mark 「理解した」, the way to the previous and the next. */
@Named
@RequestScoped
public class LessonView {
    @Inject
    OpenCourse open;

    @Inject
    Enrolments enrolments;

    @Inject
    LessonHtml html;

    /** Answers 404 before anything is drawn where there is no such lesson. */
    public void load() {
        getLesson();
    }

    public CourseState getState() {
        return open.state();
    }

    public Course getCourse() {
        return open.state().course();
    }

    public Lesson getLesson() {
        int number = open.number();
        return lessons().stream()
                .filter(lesson -> lesson.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotVisible("lesson " + number));
    }

    public String getText() {
        return html.render(getLesson().markdown(), new CourseFileAddresses(Faces.getRequestContextPath(), getCourse()));
    }

    public @Nullable Lesson getPrevious() {
        return beside(-1);
    }

    public @Nullable Lesson getNext() {
        return beside(1);
    }

    public boolean isUnderstood() {
        return getState().understood().contains(getLesson().number());
    }

    /** Marks the lesson and goes to the next one, or to the course after the last. */
    public void understood() throws IOException {
        enrolments.understood(open.viewer(), getCourse().code(), getLesson().number());
        Lesson next = getNext();
        if (next == null) {
            Faces.redirect("learning/course/%s", getCourse().code());
        } else {
            Faces.redirect("learning/lesson/%s/%s", getCourse().code(), next.number());
        }
    }

    private @Nullable Lesson beside(int step) {
        int index = lessons().indexOf(getLesson()) + step;
        return index < 0 || index >= lessons().size() ? null : lessons().get(index);
    }

    private List<Lesson> lessons() {
        return getCourse().lessons();
    }
}
