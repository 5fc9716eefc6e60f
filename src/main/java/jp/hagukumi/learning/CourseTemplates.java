package jp.hagukumi.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Entry;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlFile;

/** Reads the templates of a course; a row is written as its cells with {@code |} between. */
final class CourseTemplates {
    private static final Pattern SHEET_NAME = Pattern.compile("[^\\[\\]*?/\\\\:']{1,31}");
    private static final int MOST_BLANK = 60;
    private static final int MOST_COLUMNS = 12;

    private CourseTemplates() {}

    static List<CourseTemplate> read(ContentFiles files, String folder, Problems problems) {
        Pattern path = Pattern.compile(Pattern.quote(folder) + "(templates/[a-z0-9-]+)\\.yaml");
        return files.matching(path).stream()
                .flatMap(
                        match -> YamlFile.open(files, match.group(), problems)
                                .map(file -> template(file, match.group(1) + ".xlsx"))
                                .stream())
                .toList();
    }

    private static CourseTemplate template(Entry file, String name) {
        CourseTemplate template = new CourseTemplate(name, file.localized("title"), sheets(file));
        file.end();
        return template;
    }

    private static List<CourseTemplate.Sheet> sheets(Entry file) {
        List<CourseTemplate.Sheet> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : file.entries("sheets")) {
            String name = entry.text("name");
            if (!SHEET_NAME.matcher(name).matches() || !names.add(name)) {
                entry.problem("name", "must be of 1 to 31 characters, without []*?/\\:' and only once");
            }
            sheets.add(new CourseTemplate.Sheet(
                    name,
                    entry.text("lesson"),
                    some(entry, "lead"),
                    entry.entries("tables").stream().map(CourseTemplates::table).toList(),
                    some(entry, "checklist")));
            entry.end();
        }
        if (sheets.isEmpty()) {
            file.problem("sheets", "must be at least one");
        }
        return List.copyOf(sheets);
    }

    private static List<String> some(Entry entry, String name) {
        List<String> texts = entry.texts(name);
        if (texts.isEmpty()) {
            entry.problem(name, "must be at least one");
        }
        return texts;
    }

    private static CourseTemplate.Table table(Entry entry) {
        List<String> columns = cells(entry.text("columns"));
        if (columns.size() > MOST_COLUMNS) {
            entry.problem("columns", "must be at most " + MOST_COLUMNS);
        }
        CourseTemplate.Table table = new CourseTemplate.Table(
                columns,
                rows(entry, "examples", columns.size()),
                rows(entry, "rows", columns.size()),
                entry.integer("blank", 0, MOST_BLANK, 0));
        entry.end();
        return table;
    }

    private static List<List<String>> rows(Entry entry, String name, int columns) {
        List<List<String>> rows =
                entry.texts(name).stream().map(CourseTemplates::cells).toList();
        if (rows.stream().anyMatch(row -> row.size() > columns)) {
            entry.problem(name, "must have at most as many cells as there are columns");
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Tells of sheets that name a lesson which the course lacks. */
    static void check(Course course, String folder, Problems problems) {
        Set<String> lessons =
                new HashSet<>(course.lessons().stream().map(Lesson::file).toList());
        for (CourseTemplate template : course.templates()) {
            Optional<String> unknown = template.sheets().stream()
                    .map(CourseTemplate.Sheet::lesson)
                    .filter(lesson -> !lessons.contains(lesson))
                    .findFirst();
            unknown.ifPresent(lesson ->
                    problems.add(folder + template.file().replace(".xlsx", ".yaml"), lesson, "is no lesson here"));
        }
    }
}
