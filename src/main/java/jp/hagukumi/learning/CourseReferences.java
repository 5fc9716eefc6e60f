package jp.hagukumi.learning;

import java.util.HashSet;
import java.util.Set;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.platform.content.Definition;
import jp.hagukumi.platform.content.Parsed;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.skills.SkillCodes;

/** Sees that what a course refers to exists: skills, prerequisites without a circle, its test, the lessons it asks about. */
final class CourseReferences {
    private CourseReferences() {}

    static void check(Definition<Course> definition, Parsed parsed, Problems problems) {
        Course course = definition.value();
        Set<String> skills = SkillCodes.of(parsed);
        for (String skill : course.skills().keySet()) {
            if (!skills.contains(skill)) {
                problems.add(definition.file(), "skills", skill + " is not in the skill framework");
            }
        }
        for (String prerequisite : course.prerequisites()) {
            if (parsed.find(Course.class, prerequisite).isEmpty()) {
                problems.add(definition.file(), "prerequisites", prerequisite + " is no course");
            }
        }
        if (leadsTo(course.code(), course, parsed, new HashSet<>())) {
            problems.add(definition.file(), "prerequisites", "lead back to " + course.code());
        }
        checkTest(definition, parsed, problems);
    }

    private static boolean leadsTo(String goal, Course from, Parsed parsed, Set<String> seen) {
        return from.prerequisites().stream()
                .anyMatch(code -> code.equals(goal)
                        || (seen.add(code)
                                && parsed.find(Course.class, code)
                                        .filter(next -> leadsTo(goal, next.value(), parsed, seen))
                                        .isPresent()));
    }

    private static void checkTest(Definition<Course> definition, Parsed parsed, Problems problems) {
        Course course = definition.value();
        if (course.test() == null) {
            return;
        }
        String code = course.test().assessment();
        var test = parsed.find(TestDefinition.class, code);
        if (test.isEmpty()) {
            problems.add(definition.file(), "test.assessment", code + " is no test");
            return;
        }
        for (Question question : test.get().value().questions()) {
            if (question.module() > course.lessons().size()) {
                problems.add(test.get().file(), question.id(), "asks about a lesson that " + course.code() + " lacks");
            }
        }
    }
}
