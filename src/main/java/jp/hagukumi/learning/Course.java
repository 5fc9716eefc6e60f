package jp.hagukumi.learning;

import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.platform.content.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A course as {@code content/courses/} defines it, in one version; never changes.
 *
 * @param code B02 …
 * @param version raised when people must see what changed
 * @param minutes whole course with its test
 * @param skills skill code to the level (1–4) the course raises it to
 * @param prerequisites course codes, met by having completed them once in any version
 * @param lessons in order, at least one
 * @param test null where the course has none
 * @param consent null where the course asks for none
 * @param figures that the lessons show
 * @param templates that the exercises ask to be filled in
 */
public record Course(
        String code,
        int version,
        Tier tier,
        Localized title,
        Localized summary,
        List<Localized> objectives,
        int minutes,
        Map<String, Integer> skills,
        List<String> prerequisites,
        List<Lesson> lessons,
        @Nullable CourseTest test,
        @Nullable Consent consent,
        List<String> sources,
        List<Figure> figures,
        List<CourseTemplate> templates) {

    /** A version kept before there were figures and templates has none. */
    public Course {
        figures = figures == null ? List.of() : figures;
        templates = templates == null ? List.of() : templates;
    }

    /**
     * The test of a course.
     *
     * @param assessment code of the bank in {@code content/assessments/}
     * @param minutes planned for it
     */
    public record CourseTest(String assessment, int minutes) {}

    /**
     * What one agrees to.
     *
     * @param version kept with each consent
     * @param markdown the text agreed to
     */
    public record Consent(int version, Localized title, String markdown) {}
}
