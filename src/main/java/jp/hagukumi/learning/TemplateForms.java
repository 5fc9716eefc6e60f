package jp.hagukumi.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.Form;

/** Templates as workbooks: how to use it first, then a sheet for each exercise, what makes it pass last. */
@Dependent
public class TemplateForms {
    private static final int ROOM = 2;

    private final Texts texts;

    @Inject
    public TemplateForms(Texts texts) {
        this.texts = texts;
    }

    /** In Japanese, as the lessons are. */
    public Form form(Course course, CourseTemplate template) {
        List<Form.Sheet> sheets = new ArrayList<>();
        sheets.add(guide(course, template));
        for (CourseTemplate.Sheet sheet : template.sheets()) {
            List<String> lead = new ArrayList<>(List.of(sheet.name()));
            lead.addAll(sheet.lead());
            sheets.add(new Form.Sheet(
                    sheet.name(),
                    lead,
                    sheet.tables().stream()
                            .map(table ->
                                    new Form.Table(table.columns(), table.examples(), table.rows(), table.blank()))
                            .toList()));
        }
        sheets.add(checks(template));
        return new Form(course.code() + " " + template.title().ja(), sheets);
    }

    private Form.Sheet guide(Course course, CourseTemplate template) {
        List<String> lead = List.of(
                template.title().ja(),
                text("guide.course", course.code(), course.title().ja(), course.version()),
                text("guide.copy"),
                text("guide.example"),
                text("guide.private"),
                text("guide.checks"));
        List<List<String>> rows = template.sheets().stream()
                .map(sheet -> List.of(sheet.name(), lessonTitle(course, sheet.lesson())))
                .toList();
        return new Form.Sheet(
                text("guide"), lead, List.of(new Form.Table(columns("guide.sheets"), List.of(), rows, 0)));
    }

    private Form.Sheet checks(CourseTemplate template) {
        List<List<String>> rows = template.sheets().stream()
                .flatMap(sheet -> sheet.checklist().stream().map(point -> List.of(sheet.name(), point)))
                .toList();
        Form.Table table = new Form.Table(columns("checks.columns"), List.of(), rows, ROOM);
        return new Form.Sheet(text("checks"), List.of(template.title().ja()), List.of(table));
    }

    private static String lessonTitle(Course course, String file) {
        return course.lessons().stream()
                .filter(lesson -> lesson.file().equals(file))
                .map(lesson -> lesson.number() + " " + lesson.title().ja())
                .findFirst()
                .orElse("");
    }

    private List<String> columns(String key) {
        return List.of(text(key).split(","));
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "learning.template." + key, arguments);
    }
}
