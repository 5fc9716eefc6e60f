package jp.hagukumi.learning.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.learning.CourseState;
import jp.hagukumi.learning.MyLearning;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The course that the URL of a course or lesson page names, with the viewer's own state, read once a request. */
@RequestScoped
public class OpenCourse {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    Path path;

    @Inject
    MyLearning learning;

    @Inject
    CurrentViewer viewer;

    @Inject
    Clock clock;

    private @Nullable CourseState state;

    /** The segments after the code. */
    @Dependent
    public static class Path {
        @Inject
        @Param(pathIndex = 1)
        @Nullable
        String second;

        @Inject
        @Param(pathIndex = 2)
        @Nullable
        String third;
    }

    /** The state at the beginning of the request; throws {@link NotVisible} for an unknown code. */
    public CourseState state() {
        if (state == null) {
            state = learning.of(viewer.get(), code == null ? "" : code);
        }
        return state;
    }

    /** Refuses an URL with more than the code. */
    public void withoutSurplus() {
        if (path.second != null) {
            throw new NotVisible("path " + path.second);
        }
        state();
    }

    /** The number after the code; throws {@link NotVisible} where it is none or something follows it. */
    public int number() {
        if (path.second == null || !path.second.matches("[1-9][0-9]{0,2}") || path.third != null) {
            throw new NotVisible("path " + path.second);
        }
        return Integer.parseInt(path.second);
    }

    public Viewer viewer() {
        return viewer.get();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
