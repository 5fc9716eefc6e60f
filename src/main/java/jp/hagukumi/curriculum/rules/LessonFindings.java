package jp.hagukumi.curriculum.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.platform.content.Problems;

/** What should be mended in a lesson: what would not load is an error, what a reader would miss a warning. */
public final class LessonFindings {
    private static final String FIELD = "text";
    private static final int SHORTEST = 600;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?(^```\\s*$|\\z)");
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>\\n]{0,200}>|<!--");
    private static final Pattern STRANGE_LINK = Pattern.compile("\\]\\(\\s*<?(?!https?:)([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern TITLE = Pattern.compile("(?m)^ {0,3}#(\\s|$)");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");

    private LessonFindings() {}

    /**
     * @param course with the other lessons as they are in force
     * @param file of the lesson
     */
    public static List<Finding> of(Course course, String file, String markdown) {
        if (Typed.tooDeep(markdown)) {
            return List.of(Finding.error(FIELD, "deep"));
        }
        List<Finding> found = new ArrayList<>();
        String prose = FENCED.matcher(markdown).replaceAll("");
        files(course, file, markdown, found);
        checks(markdown, found);
        if (TITLE.matcher(prose).find()) {
            found.add(Finding.error(FIELD, "title"));
        }
        var link = STRANGE_LINK.matcher(prose);
        if (link.find()) {
            found.add(Finding.error(FIELD, "link", link.group(1)));
        }
        if (HTML.matcher(prose).find()) {
            found.add(Finding.warning(FIELD, "html"));
        }
        shape(markdown, found);
        return found;
    }

    private static void files(Course course, String file, String markdown, List<Finding> found) {
        Problems problems = new Problems();
        Set<String> there = new HashSet<>();
        course.figures().forEach(figure -> there.add(figure.file()));
        course.templates().forEach(template -> there.add(template.file()));
        Set<String> named = LessonHtml.files(file, markdown, problems);
        problems.found().forEach(problem -> found.add(Finding.error(FIELD, "figure", problem.key())));
        named.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> found.add(Finding.error(FIELD, "file", name)));
        there.removeAll(named);
        for (Lesson lesson : course.lessons()) {
            if (!lesson.file().equals(file)) {
                there.removeAll(LessonHtml.files(lesson.file(), lesson.markdown(), new Problems()));
            }
        }
        there.stream().sorted().forEach(name -> found.add(Finding.error(FIELD, "unused", name)));
    }

    private static void checks(String markdown, List<Finding> found) {
        Problems problems = new Problems();
        int count = LessonHtml.check("", markdown, problems);
        problems.found().stream()
                .map(problem -> problem.file().replaceAll("\\D+", ""))
                .distinct()
                .forEach(line -> found.add(Finding.error(FIELD, "check", line)));
        if (count == 0) {
            found.add(Finding.warning(FIELD, "noCheck"));
        }
    }

    private static void shape(String markdown, List<Finding> found) {
        long length = JAPANESE.matcher(markdown).results().count();
        if (length < SHORTEST) {
            found.add(Finding.warning(FIELD, "short", length, SHORTEST));
        }
        List<String> sections = SECTION.matcher(markdown)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
        if (!sections.contains("明日からすること")) {
            found.add(Finding.warning(FIELD, "tomorrow"));
        }
        if (!sections.contains("出典")) {
            found.add(Finding.warning(FIELD, "sources"));
        }
    }
}
