package jp.hagukumi.learning;

import java.util.ArrayList;
import java.util.List;
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
     */
    public record Cell(int level, List<String> courses, long questions) {
        public boolean isEmpty() {
            return courses.isEmpty() && questions == 0;
        }
    }

    public static Coverage of(Framework framework, List<Course> courses, List<TestDefinition> tests) {
        List<Row> rows = new ArrayList<>();
        for (Framework.Category category : framework.categories()) {
            for (Skill skill : category.skills()) {
                List<Cell> cells = IntStream.rangeClosed(1, Framework.HIGHEST_LEVEL)
                        .mapToObj(level -> cell(skill.code(), level, courses, tests))
                        .toList();
                rows.add(new Row(category, skill, cells));
            }
        }
        return new Coverage(List.copyOf(rows));
    }

    private static Cell cell(String skill, int level, List<Course> courses, List<TestDefinition> tests) {
        List<String> leading = courses.stream()
                .filter(course -> course.skills().getOrDefault(skill, 0) == level)
                .map(Course::code)
                .toList();
        long questions = tests.stream()
                .flatMap(test -> test.questions().stream())
                .filter(question -> question.skill().equals(skill) && question.level() == level)
                .count();
        return new Cell(level, leading, questions);
    }

    public int skills() {
        return rows.size();
    }

    /** Skills for which there is a course or a question at any level. */
    public long covered() {
        return rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
