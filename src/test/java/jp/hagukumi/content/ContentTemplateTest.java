package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.learning.Course;
import jp.hagukumi.learning.CourseTemplate;
import jp.hagukumi.learning.Lesson;
import jp.hagukumi.learning.TemplateForms;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.ContentInvalid;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.export.FormFile;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Each worksheet opens, has the headings of its exercise, an example, the points to check, and not one formula. */
class ContentTemplateTest {
    private static final Set<String> WITH_DELIVERABLE = Set.of(
            "B08", "B09", "M01", "M02", "M03", "M04", "M05", "M07", "M08", "P01", "P02", "P03", "P04", "P05", "P06",
            "P07", "P08", "P09", "P10", "P11");

    /** Headings that a workbook has and the lesson needs not. */
    private static final Set<String> OF_THE_WORKBOOK = Set.of("記入例", "記入欄");

    private final TemplateForms forms = new TemplateForms(new Texts());

    @Test
    void every_course_that_asks_for_a_deliverable_has_a_worksheet() {
        assertThat(Content.parsed().all(Course.class))
                .filteredOn(course -> !course.value().templates().isEmpty())
                .extracting(Definition::code)
                .containsExactlyInAnyOrderElementsOf(WITH_DELIVERABLE);
    }

    @Test
    void every_worksheet_is_made_and_reads_back_with_its_headings_example_and_checklist() throws IOException {
        int sheets = 0;
        for (Definition<Course> course : Content.parsed().all(Course.class)) {
            for (CourseTemplate template : course.value().templates()) {
                sheets += template.sheets().size();
                assertThat(template.sheets().stream().anyMatch(ContentTemplateTest::hasExample))
                        .as(course.code() + " example")
                        .isTrue();
                check(course.value(), template);
            }
        }
        System.out.println(sheets + " sheets to fill in");
    }

    private void check(Course course, CourseTemplate template) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file(course, template)))) {
            List<Sheet> read = workbook.getSheets().toList();
            assertThat(read).extracting(Sheet::getName).startsWith("使い方").endsWith("できたか");
            List<String> checklist = texts(read.get(read.size() - 1));
            for (int i = 0; i < template.sheets().size(); i++) {
                CourseTemplate.Sheet sheet = template.sheets().get(i);
                String lesson = lesson(course, sheet);
                List<String> cells = texts(read.get(i + 1));
                for (CourseTemplate.Table table : sheet.tables()) {
                    assertThat(cells).as(course.code() + " " + sheet.name()).containsSequence(table.columns());
                    assertThat(table.columns())
                            .as(course.code() + " " + sheet.name())
                            .allMatch(heading -> OF_THE_WORKBOOK.contains(heading) || lesson.contains(heading));
                }
                assertThat(checklist).as(course.code() + " " + sheet.name()).containsAll(sheet.checklist());
            }
        }
    }

    private static boolean hasExample(CourseTemplate.Sheet sheet) {
        return sheet.tables().stream()
                .anyMatch(
                        table -> !table.examples().isEmpty() || table.columns().contains("記入例"));
    }

    private byte[] file(Course course, CourseTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormFile.write(out, forms.form(course, template));
        return out.toByteArray();
    }

    /** The text without what makes it bold. */
    private static String lesson(Course course, CourseTemplate.Sheet sheet) {
        return course.lessons().stream()
                .filter(one -> one.file().equals(sheet.lesson()))
                .map(Lesson::markdown)
                .findFirst()
                .orElseThrow()
                .replace("**", "");
    }

    /** All cells in order; each must be a text. */
    private static List<String> texts(Sheet sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet.read()) {
            for (Cell cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    assertThat(cell.getType()).as(cell.getText()).isEqualTo(CellType.STRING);
                    texts.add(cell.getText());
                }
            }
        }
        return texts;
    }

    @Test
    void what_looks_like_a_formula_stays_a_text() throws IOException {
        Course course = Content.parsed().find(Course.class, "B08").orElseThrow().value();
        List<String> bad = List.of("=HYPERLINK(\"https://evil.example\")", "+1", "-1", "@SUM(A1)");
        CourseTemplate template = new CourseTemplate(
                "templates/x.xlsx",
                course.title(),
                List.of(new CourseTemplate.Sheet(
                        "1",
                        course.lessons().get(0).file(),
                        bad,
                        List.of(new CourseTemplate.Table(bad, List.of(bad), List.of(bad), 1)),
                        bad)));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file(course, template)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                texts(sheet);
                assertThat(sheet.read().stream().flatMap(Row::stream).flatMap(Stream::ofNullable))
                        .allMatch(cell -> cell.getFormula() == null);
            }
        }
    }

    @Test
    void a_worksheet_that_does_not_fit_its_course_is_told() {
        ContentFiles broken = Content.files()
                .under(ContentFiles.of(Map.of(
                        "courses/basic/B08/templates/worksheet.yaml",
                        """
                        title: {ja: 題}
                        sheets:
                          - name: "[1]"
                            lesson: nowhere.md
                            lead: []
                            tables: [{columns: 一 | 二, rows: ["a | b | c"]}]
                            checklist: [はい]
                        """,
                        "courses/basic/B08/templates/unnamed.yaml",
                        "title: {ja: 題}\nsheets: []\n")));
        Assertions.assertThatThrownBy(() -> Parsed.of(broken, Content.KINDS, new Problems()))
                .isInstanceOfSatisfying(ContentInvalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.file().replace("courses/basic/B08/", "") + " " + problem.key())
                        .contains(
                                "templates/worksheet.yaml sheets[0].name",
                                "templates/worksheet.yaml sheets[0].lead",
                                "templates/worksheet.yaml sheets[0].tables[0].rows",
                                "templates/worksheet.yaml nowhere.md",
                                "templates/unnamed.yaml sheets",
                                "templates/unnamed.xlsx "));
    }
}
