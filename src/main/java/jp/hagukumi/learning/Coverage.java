package jp.hagukumi.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;

/**
 * What there is to learn for each skill and level: which courses lead there and how many questions measure it.
 *
 * @param rows every skill of the framework, in its order
 */
public record Coverage(List<Row> rows) {
    /** @param cells levels 1 to 4 in this order */
    public record Row(Framework.Category category, Skill skill, List<Cell> cells) {
        public boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /**
     * @param courses codes of the courses that raise the skill to this level
     * @param questions in all banks that measure the skill at this level
     * @param projects codes of the PBL templates whose accepted work is evidence for this level
     */
    public record Cell(int level, List<String> courses, long questions, List<String> projects) {
        public boolean isEmpty() {
            return courses.isEmpty() && questions == 0 && projects.isEmpty();
        }
    }

    /**
     * @param projects PBL templates by code: skill to the level that accepted work is evidence for
     */
    public static Coverage of(
            Framework framework,
            List<Course> courses,
            List<TestDefinition> tests,
            Map<String, Map<String, Integer>> projects) {
        List<Row> rows = new ArrayList<>();
        for (Framework.Category category : framework.categories()) {
            for (Skill skill : category.skills()) {
                List<Cell> cells = IntStream.rangeClosed(1, Framework.HIGHEST_LEVEL)
                        .mapToObj(level -> new Cell(
                                level,
                                leading(skill.code(), level, courses),
                                measuring(skill.code(), level, tests),
                                working(skill.code(), level, projects)))
                        .toList();
                rows.add(new Row(category, skill, cells));
            }
        }
        return new Coverage(List.copyOf(rows));
    }

    private static List<String> leading(String skill, int level, List<Course> courses) {
        return courses.stream()
                .filter(course -> course.skills().getOrDefault(skill, 0) == level)
                .map(Course::code)
                .toList();
    }

    private static long measuring(String skill, int level, List<TestDefinition> tests) {
        return tests.stream()
                .flatMap(test -> test.questions().stream())
                .filter(question -> question.skill().equals(skill) && question.level() == level)
                .count();
    }

    private static List<String> working(String skill, int level, Map<String, Map<String, Integer>> projects) {
        return projects.entrySet().stream()
                .filter(template -> template.getValue().getOrDefault(skill, 0) == level)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public int skills() {
        return rows.size();
    }

    /** Skills for which there is a course, a question or a PBL template at any level. */
    public long covered() {
        return rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
