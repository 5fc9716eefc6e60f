package jp.hagukumi.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Figure;
import jp.hagukumi.platform.content.FigureFile;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.platform.content.Problems;

/** The files beside the lessons of a course: they belong to its version as the lessons do. */
final class CourseFiles {
    private CourseFiles() {}

    static List<Figure> figures(ContentFiles files, String folder, Problems problems) {
        Pattern path = Pattern.compile(Pattern.quote(folder) + "(figures/[a-z0-9-]+\\.svg)");
        return files.matching(path).stream()
                .flatMap(
                        match -> FigureFile.read(
                                match.group(),
                                match.group(1),
                                files.text(match.group()).orElseThrow(),
                                problems)
                                .stream())
                .toList();
    }

    /** Lessons name files that are there, and every file is named by a lesson. */
    static void check(Definition<Course> definition, Problems problems) {
        Course course = definition.value();
        String folder = definition.file().replace("course.yaml", "");
        Set<String> unnamed = new HashSet<>();
        course.figures().forEach(figure -> unnamed.add(figure.file()));
        course.templates().forEach(template -> unnamed.add(template.file()));
        Set<String> there = Set.copyOf(unnamed);
        for (Lesson lesson : course.lessons()) {
            for (String named : LessonHtml.files(folder + lesson.file(), lesson.markdown(), problems)) {
                unnamed.remove(named);
                if (!there.contains(named)) {
                    problems.add(folder + lesson.file(), named, "is not beside the lesson");
                }
            }
        }
        unnamed.forEach(file -> problems.add(folder + file, "", "is named by no lesson"));
        CourseTemplates.check(course, folder, problems);
    }
}
