package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.DefinitionKind;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code courses/<tier>/<code>/course.yaml} with the lessons beside it. */
@ApplicationScoped
public class CourseKind implements DefinitionKind<Course> {
    private static final Pattern FILE = Pattern.compile("courses/([a-z]+)/([A-Za-z0-9-]+)/course\\.yaml");
    private static final Map<String, Tier> TIERS =
            Arrays.stream(Tier.values()).collect(Collectors.toMap(Tier::code, Function.identity()));
    private static final int MOST_MINUTES = 6000;

    @Override
    public String name() {
        return "course";
    }

    @Override
    public Class<Course> type() {
        return Course.class;
    }

    @Override
    public List<Definition<Course>> read(ContentFiles files, Problems problems) {
        List<Definition<Course>> courses = new ArrayList<>();
        for (var match : files.matching(FILE)) {
            YamlFile.open(files, match.group(), problems)
                    .flatMap(file -> course(file, files, match.group(1), match.group(2), problems))
                    .ifPresent(course ->
                            courses.add(new Definition<>(match.group(), course.code(), course.version(), course)));
        }
        return courses;
    }

    private static Optional<Course> course(
            Entry file, ContentFiles files, String tierFolder, String codeFolder, Problems problems) {
        String folder = "courses/" + tierFolder + "/" + codeFolder + "/";
        same(file, "code", codeFolder);
        same(file, "tier", tierFolder);
        Optional<Course> course = file.choice("tier", TIERS).map(tier -> course(file, files, folder, tier, problems));
        file.end();
        return course;
    }

    private static Course course(Entry file, ContentFiles files, String folder, Tier tier, Problems problems) {
        return new Course(
                file.text("code"),
                file.integer("version", 1, 9999),
                tier,
                file.localized("title"),
                file.localized("summary"),
                file.entries("objectives").stream().map(Entry::localized).toList(),
                file.integer("minutes", 1, MOST_MINUTES),
                file.levels("skills", 1, 4),
                file.texts("prerequisites"),
                lessons(file, files, folder),
                test(file),
                consent(file, files, folder),
                file.texts("sources"),
                CourseFiles.figures(files, folder, problems),
                CourseTemplates.read(files, folder, problems));
    }

    private static void same(Entry file, String name, String folder) {
        if (!file.text(name).equals(folder)) {
            file.problem(name, "must be " + folder + " as the folder is named");
        }
    }

    private static List<Lesson> lessons(Entry file, ContentFiles files, String folder) {
        List<Lesson> lessons = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : file.entries("lessons")) {
            if (!names.add(entry.text("file"))) {
                entry.problem("file", "stands twice");
            }
            lessons.add(new Lesson(
                    lessons.size() + 1,
                    entry.text("file"),
                    entry.localized("title"),
                    entry.integer("minutes", 1, MOST_MINUTES),
                    markdown(entry, files, folder)));
            entry.end();
        }
        if (lessons.isEmpty()) {
            file.problem("lessons", "must name at least one lesson");
        }
        return List.copyOf(lessons);
    }

    private static String markdown(Entry entry, ContentFiles files, String folder) {
        Optional<String> markdown = files.text(folder + entry.text("file"));
        if (markdown.isEmpty()) {
            entry.problem("file", "is not in " + folder);
        }
        return markdown.orElse("");
    }

    private static Course.@Nullable CourseTest test(Entry file) {
        return file.entry("test")
                .map(entry -> {
                    var test = new Course.CourseTest(entry.text("assessment"), entry.integer("minutes", 1, 600));
                    entry.end();
                    return test;
                })
                .orElse(null);
    }

    private static Course.@Nullable Consent consent(Entry file, ContentFiles files, String folder) {
        return file.entry("consent")
                .map(entry -> {
                    var consent = new Course.Consent(
                            entry.integer("version", 1, 9999),
                            entry.localized("title"),
                            markdown(entry, files, folder));
                    entry.end();
                    return consent;
                })
                .orElse(null);
    }

    @Override
    public void check(Parsed parsed, Problems problems) {
        for (Definition<Course> course : parsed.all(Course.class)) {
            String folder = course.file().replace("course.yaml", "");
            course.value()
                    .lessons()
                    .forEach(lesson -> LessonHtml.check(folder + lesson.file(), lesson.markdown(), problems));
            CourseReferences.check(course, parsed, problems);
            CourseFiles.check(course, problems);
        }
    }
}
