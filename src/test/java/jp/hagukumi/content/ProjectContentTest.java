package jp.hagukumi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.learning.Course;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.LessonHtml;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.projects.ProjectTemplate;
import jp.hagukumi.projects.rules.Metric;
import jp.hagukumi.projects.rules.Rubric;
import jp.hagukumi.skills.Framework;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each PBL template can be handed to a team as it is: its keys hold together, its brief is complete, its example adds up. */
class ProjectContentTest {
    private static final Path FOLDER = Content.FOLDER.resolve("projects");
    private static final String WORKSHEET = "worksheet-before-after.csv";
    private static final int SHORTEST = 2000;
    private static final int LONGEST = 3500;
    private static final int HIGHEST_LEVEL = 4;
    private static final int DAYS_A_WEEK = 5;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final List<String> SECTIONS = List.of(
            "背景と課題", "目的と到達点", "業務の選び方", "進め方", "前と後の測り方", "記入例", "As-IsとTo-Be", "落とし穴", "成果物と審査", "うまくいかないとき", "出典");
    private static final String FORMULA = "年間の削減時間 ＝ Σ（前の分×人数 − 後の分×人数）× 件/年 ÷ 60";
    private static final List<String> PITFALLS = List.of("個人情報", "委託先", "三層の分離", "例外処理", "現場の負担", "測り方の偏り");
    private static final Pattern FORBIDDEN = Pattern.compile("上記.{0,3}すべて|以上.{0,3}すべて|TODO|\\{\\{|[<>]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]");
    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][()]|[()][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern WEEKS = Pattern.compile("(?m)^\\| (\\d+)(?:〜(\\d+))?週 \\|");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([^|]+) \\| ([^|]+) \\| (\\d+) \\| ([^|]+) \\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TOTAL = Pattern.compile("(?m)^\\| 合計 [| ]+\\| ([^ |]+) \\|$");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Parsed parsed = Content.parsed();

    @TestFactory
    Stream<DynamicTest> every_template_keeps_to_its_schema() {
        return templates()
                .map(template ->
                        DynamicTest.dynamicTest(code(template), () -> assertThat(problems("project-template", template))
                                .isEmpty()));
    }

    @Test
    void a_template_with_a_misspelt_key_or_a_fifth_level_is_refused() {
        String text = read(FOLDER.resolve("PB01/template.yaml"));
        assertThat(problems("project-template", yaml(text.replace("weeks:", "week:"))))
                .isNotEmpty();
        assertThat(problems("project-template", yaml(text.replace("G1: 3", "G1: 5"))))
                .isNotEmpty();
    }

    @Test
    void all_ten_are_there_each_with_brief_and_worksheet() throws IOException {
        assertThat(templates().map(ProjectContentTest::code))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("PB%02d"::formatted)
                        .toList());
        for (JsonNode template : templates().toList()) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(code(template)))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as(code(template))
                        .containsExactlyInAnyOrder("template.yaml", "brief.md", WORKSHEET);
            }
        }
    }

    @Test
    void skills_exist_accepted_work_raises_them_and_the_courses_named_lead_to_what_is_asked() {
        Set<String> known = new HashSet<>();
        parsed.find(Framework.class, "framework")
                .orElseThrow()
                .value()
                .skills()
                .forEach(skill -> known.add(skill.code()));
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode template : templates().toList()) {
            Map<String, Integer> raised = levels(template.get("skills"));
            Map<String, Integer> asked = levels(template.get("minimumSkills"));
            List<Course> preparation = texts(template.get("preparation")).stream()
                    .map(code -> parsed.find(Course.class, code).map(Definition::value))
                    .flatMap(course -> course.stream())
                    .toList();
            softly.assertThat(preparation)
                    .as(code(template) + " names courses that exist")
                    .hasSize(template.get("preparation").size());
            softly.assertThat(known)
                    .as(code(template))
                    .containsAll(raised.keySet())
                    .containsAll(asked.keySet());
            softly.assertThat(raised.values())
                    .as(code(template))
                    .allMatch(level -> level >= 1 && level <= HIGHEST_LEVEL);
            asked.forEach((skill, level) -> {
                softly.assertThat(raised.getOrDefault(skill, HIGHEST_LEVEL))
                        .as(code(template) + " raises " + skill)
                        .isGreaterThan(level);
                softly.assertThat(preparation)
                        .as(code(template) + " prepares for " + skill)
                        .anyMatch(course -> course.skills().getOrDefault(skill, 0) >= level);
            });
        }
        softly.assertAll();
    }

    @Test
    void steps_fill_the_weeks_as_the_brief_tells_them_and_everything_handed_in_has_its_day() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode template : templates().toList()) {
            List<Integer> days = numbers(template.get("steps"), "days");
            softly.assertThat(days.stream().mapToInt(Integer::intValue).sum())
                    .as(code(template))
                    .isEqualTo(DAYS_A_WEEK * template.get("weeks").asInt());
            softly.assertThat(daysTold(code(template))).as(code(template)).isEqualTo(days);
            softly.assertThat(template.get("steps").findValuesAsText("milestone"))
                    .as(code(template))
                    .containsExactly("INTERIM", "FINAL");
            softly.assertThat(template.get("deliverables").findValuesAsText("due"))
                    .as(code(template))
                    .contains("INTERIM", "FINAL");
            softly.assertThat(template.get("deliverables").findValuesAsText("form"))
                    .as(code(template))
                    .containsExactly(WORKSHEET);
            softly.assertThat(template.get("metrics").findValuesAsText("primary"))
                    .as(code(template) + " has what decides whether the target was met")
                    .contains("true");
        }
        softly.assertAll();
    }

    @Test
    void every_brief_is_complete_and_fit_to_be_read_aloud() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode template : templates().toList()) {
            String code = code(template);
            String brief = brief(code);
            long length = JAPANESE.matcher(brief).results().count();
            System.out.printf("%s: %d characters%n", code, length);
            softly.assertThat(length).as(code + " length").isBetween((long) SHORTEST, (long) LONGEST);
            softly.assertThat(SECTION.matcher(brief).results().map(match -> match.group(1)))
                    .as(code)
                    .containsExactlyElementsOf(SECTIONS);
            softly.assertThat(brief)
                    .as(code)
                    .startsWith("**")
                    .contains(FORMULA, WORKSHEET, "所属長が決めること", "最初の月曜にすること", "架空");
            PITFALLS.forEach(pitfall ->
                    softly.assertThat(section(brief, "落とし穴")).as(code).contains(pitfall));
            softly.assertThat(FORBIDDEN.matcher(brief).results().map(MatchResult::group))
                    .as(code)
                    .isEmpty();
            softly.assertThat(HALF_WIDTH.matcher(brief).results().map(MatchResult::group))
                    .as(code)
                    .isEmpty();
            softly.assertThat(brief.lines().filter(line -> line.contains("参考")))
                    .as(code)
                    .allMatch(line -> line.contains("未検証"));
            softly.assertThat(LessonHtml.render(brief, "t", new LessonHtml.Words("a", "b", "c")))
                    .as(code)
                    .doesNotContain("**")
                    .doesNotContain("<pre>")
                    .doesNotContain("<h1")
                    .doesNotContain("&lt;");
        }
        softly.assertAll();
    }

    @Test
    void the_example_adds_up() {
        for (JsonNode template : templates().toList()) {
            String example = section(brief(code(template)), "記入例");
            BigDecimal sum = BigDecimal.ZERO;
            for (MatchResult row : examples(example)) {
                BigDecimal before = number(row.group(2)).multiply(number(row.group(3)));
                BigDecimal after = number(row.group(4)).multiply(number(row.group(5)));
                BigDecimal hours =
                        before.subtract(after).multiply(number(row.group(6))).divide(MINUTES, 6, RoundingMode.HALF_UP);
                assertThat(number(row.group(7)))
                        .as(code(template) + " " + row.group(1))
                        .isEqualByComparingTo(hours);
                sum = sum.add(hours);
            }
            assertThat(total(example)).as(code(template)).isEqualByComparingTo(sum);
        }
    }

    @Test
    void the_worksheet_opens_in_a_spreadsheet_and_asks_for_what_the_brief_and_the_template_ask() {
        for (JsonNode template : templates().toList()) {
            String code = code(template);
            String text = read(FOLDER.resolve(code).resolve(WORKSHEET));
            assertThat(text).as(code + " for Excel").startsWith("\uFEFF").contains("\r\n");
            assertThat(text.replace("\r\n", "")).as(code).doesNotContain("\n", "\r");
            List<List<String>> rows = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                    .map(CsvRecord::getFields)
                    .toList();
            assertThat(rows.stream().map(List::size).distinct()).as(code).hasSize(1);
            List<String> first = rows.stream().map(row -> row.get(0)).toList();
            assertThat(first)
                    .as(code)
                    .containsSubsequence(examples(section(brief(code), "記入例")).stream()
                            .map(row -> row.group(1))
                            .toList())
                    .containsSubsequence(titles(template.get("metrics")));
        }
    }

    @Test
    void the_rubric_is_that_of_the_curriculum_and_every_brief_points_at_all_of_it() {
        JsonNode rubric = yaml(read(FOLDER.resolve("rubric.yaml")));
        assertThat(problems("project-rubric", rubric)).isEmpty();
        assertThat(numbers(rubric.get("criteria"), "weight")).containsExactly(15, 15, 15, 15, 20, 10, 10);
        assertThat(List.of(
                        rubric.get("passMark").asInt(),
                        rubric.get("excellentMark").asInt()))
                .containsExactly(60, 80);
        assertThat(List.of(
                        rubric.get("reviewers").asInt(),
                        rubric.get("talkAtSpread").asInt()))
                .containsExactly(2, 15);
        Set<String> descriptors = new HashSet<>();
        for (JsonNode criterion : rubric.get("criteria")) {
            assertThat(criterion.path("failsAtZero").asBoolean())
                    .as(code(criterion))
                    .isEqualTo(code(criterion).equals("safeguards"));
            criterion
                    .get("levels")
                    .forEach(level -> descriptors.add(level.get("ja").asText()));
        }
        assertThat(descriptors).hasSize(7 * 4);
        for (JsonNode template : templates().toList()) {
            String judged = section(brief(code(template)), "成果物と審査");
            assertThat(judged).as(code(template)).contains("60点", "80点", "観点6が0");
            assertThat(pointsAt(judged)).as(code(template)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        }
    }

    @Test
    void the_product_reads_all_of_it() {
        ProjectTemplate first =
                parsed.find(ProjectTemplate.class, "PB01").orElseThrow().value();
        assertThat(parsed.all(ProjectTemplate.class)).hasSize(10);
        assertThat(first.skills()).isEqualTo(Map.of("G1", 3, "G2", 3, "H1", 3));
        assertThat(first.metric("waiting-minutes").orElseThrow().target())
                .isEqualTo(new Metric.Target(Metric.TargetKind.CHANGE_PERCENT, -30));
        assertThat(first.forms()).containsOnlyKeys(WORKSHEET);
        assertThat(first.forms().get(WORKSHEET)).startsWith("\uFEFF").contains("検算");
        Rubric rubric = parsed.find(Rubric.class, "rubric").orElseThrow().value();
        assertThat(rubric.criteria()).extracting(Rubric.Criterion::weight).containsExactly(15, 15, 15, 15, 20, 10, 10);
        assertThat(rubric.criteria().get(5).failsAtZero()).isTrue();
    }

    @Test
    void a_slip_in_a_template_is_told_by_file_and_key() {
        Map<String, String> texts = new HashMap<>();
        Content.files()
                .paths()
                .forEach(path -> texts.put(path, Content.files().text(path).orElseThrow()));
        String path = "projects/PB01/template.yaml";
        texts.computeIfPresent(
                path, (key, text) -> text.replace("weeks: 26", "week: 26").replace("{G1: 3,", "{Z9: 3,"));
        texts.remove("projects/PB02/brief.md");
        assertThatThrownBy(() -> Parsed.of(ContentFiles.of(texts), Content.KINDS, new Problems()))
                .hasMessageContaining("PB01/template.yaml")
                .hasMessageContaining("week")
                .hasMessageContaining("Z9 is no skill")
                .hasMessageContaining("brief.md is missing");
    }

    private static Stream<JsonNode> templates() {
        return Content.files().paths().stream()
                .filter(path -> path.matches("projects/[^/]+/template\\.yaml"))
                .map(path -> {
                    JsonNode template = yaml(Content.files().text(path).orElseThrow());
                    assertThat(path).isEqualTo("projects/" + code(template) + "/template.yaml");
                    return template;
                });
    }

    private static List<MatchResult> examples(String section) {
        List<MatchResult> rows = ROW.matcher(section)
                .results()
                .filter(row -> !row.group(1).equals("合計"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        return rows;
    }

    private static BigDecimal total(String section) {
        return TOTAL.matcher(section)
                .results()
                .map(match -> number(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The working days of each row of the weekly table; the weeks follow one another. */
    private static List<Integer> daysTold(String code) {
        List<Integer> days = new ArrayList<>();
        int next = 1;
        for (MatchResult row :
                WEEKS.matcher(section(brief(code), "進め方")).results().toList()) {
            int from = Integer.parseInt(row.group(1));
            int to = row.group(2) == null ? from : Integer.parseInt(row.group(2));
            assertThat(from).as(code).isEqualTo(next);
            days.add(DAYS_A_WEEK * (to - from + 1));
            next = to + 1;
        }
        return days;
    }

    private static List<Integer> pointsAt(String section) {
        return Pattern.compile("(?m)^- 観点([1-7])(?:・([1-7]))?：")
                .matcher(section)
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(number -> number != null)
                .map(Integer::valueOf)
                .toList();
    }

    private static String section(String brief, String title) {
        String[] parts = brief.split("(?m)^## ");
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(title + "\n"))
                .findFirst()
                .orElse("");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", "").replace('−', '-').strip());
    }

    private static Map<String, Integer> levels(JsonNode node) {
        return YAML.convertValue(node, YAML.getTypeFactory().constructMapType(Map.class, String.class, Integer.class));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<String> titles(JsonNode nodes) {
        List<String> titles = new ArrayList<>();
        nodes.forEach(one -> titles.add(one.get("title").get("ja").asText()));
        return titles;
    }

    private static List<Integer> numbers(JsonNode nodes, String key) {
        List<Integer> numbers = new ArrayList<>();
        nodes.forEach(one -> numbers.add(one.get(key).asInt()));
        return numbers;
    }

    private static String code(JsonNode node) {
        return node.get("code").asText();
    }

    private static String brief(String code) {
        return Content.files().text("projects/" + code + "/brief.md").orElseThrow();
    }

    private static Set<?> problems(String schema, JsonNode file) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read(Content.FOLDER.resolve("schema").resolve(schema + ".json")))
                .validate(file);
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
