package jp.hagukumi.curriculum.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.learning.Course;

/** What should be mended in a question: what would not load, can't be answered or gives the answer away. */
public final class QuestionFindings {
    private static final Pattern FORBIDDEN =
            Pattern.compile("上記.{0,3}すべて|以上.{0,3}すべて|すべて正しい|全て正しい|どれも正しい|いずれでもない|該当なし|どれでもない");
    private static final Pattern NEGATIVE = Pattern.compile("(誤って|間違って|適切で|正しく)(いる|ない).{0,12}(どれ|もの|選)");
    private static final int FEWEST = 3;
    private static final int SHORT = 20;
    /** Characters by which two choices may differ without the eye telling them apart. */
    private static final int LOOKS_THE_SAME = 2;

    private QuestionFindings() {}

    /**
     * @param skills codes of the skills of the municipality
     * @param test in force, with the question as it was
     */
    public static List<Finding> of(Course course, TestDefinition test, Set<String> skills, Question question) {
        List<Finding> found = new ArrayList<>();
        texts(question, found);
        switch (question.kind()) {
            case SINGLE, MULTIPLE, CASE -> choices(question, found);
            case ORDERING -> options("items", question.items(), found);
            case MATCHING -> {
                options(
                        "pairs",
                        question.pairs().stream().map(Question.Pair::left).toList(),
                        found);
                options(
                        "pairs",
                        question.pairs().stream().map(Question.Pair::right).toList(),
                        found);
            }
            case SHORT_TEXT -> require(!question.accepted().isEmpty(), "accepted", "accepted", found);
            case NUMERIC -> require(question.tolerance() >= 0, "tolerance", "tolerance", found);
            case TRUE_FALSE -> {}
        }
        place(course, test, skills, question, found);
        return found;
    }

    private static void texts(Question question, List<Finding> found) {
        require(!question.text().isBlank(), "stem", "stem", found);
        require(!question.explanation().isBlank(), "explanation", "explanation", found);
        require(!question.source().isBlank(), "source", "source", found);
        if (question.kind() == QuestionKind.CASE) {
            require(!question.scenario().isBlank(), "scenario", "scenario", found);
        }
        if (!question.explanation().isBlank() && question.explanation().length() < SHORT) {
            found.add(Finding.warning("explanation", "explanationShort", SHORT));
        }
        if (NEGATIVE.matcher(question.text()).find()) {
            found.add(Finding.warning("stem", "negative"));
        }
    }

    private static void choices(Question question, List<Finding> found) {
        List<Question.Choice> choices = question.choices();
        long right = choices.stream().filter(Question.Choice::correct).count();
        switch (question.kind()) {
            case SINGLE -> require(right == 1, "choices", "oneRight", found);
            case MULTIPLE -> require(right >= 2, "choices", "twoRight", found);
            default -> require(right >= 1, "choices", "noRight", found);
        }
        require(right < choices.size() || choices.isEmpty(), "choices", "noWrong", found);
        options("choices", choices.stream().map(Question.Choice::text).toList(), found);
        if (choices.stream().anyMatch(choice -> FORBIDDEN.matcher(choice.text()).find())) {
            found.add(Finding.error("choices", "allOfTheAbove"));
        }
        if (right == 1) {
            lengths(choices, found);
        }
    }

    /** The right one must not be told by its length. */
    private static void lengths(List<Question.Choice> choices, List<Finding> found) {
        int right = choices.stream()
                .filter(Question.Choice::correct)
                .mapToInt(choice -> choice.text().length())
                .sum();
        List<Integer> wrong = choices.stream()
                .filter(choice -> !choice.correct())
                .map(choice -> choice.text().length())
                .toList();
        if (wrong.stream().allMatch(length -> right > length + LOOKS_THE_SAME)) {
            found.add(Finding.warning("choices", "longest", right));
        } else if (wrong.stream().allMatch(length -> right < length - LOOKS_THE_SAME)) {
            found.add(Finding.warning("choices", "shortest", right));
        }
    }

    private static void options(String field, List<String> texts, List<Finding> found) {
        require(texts.size() >= FEWEST, field, "three", found);
        require(new HashSet<>(texts).size() == texts.size(), field, "differ", found);
    }

    private static void place(
            Course course, TestDefinition test, Set<String> skills, Question question, List<Finding> found) {
        int taught = course.skills().getOrDefault(question.skill(), 0);
        if (!skills.contains(question.skill())) {
            found.add(Finding.error("skill", "skill", question.skill()));
        } else if (question.level() > taught) {
            found.add(Finding.error("level", "level", question.skill(), taught));
        }
        List<Question> others = test.questions().stream()
                .filter(other -> !other.id().equals(question.id()))
                .toList();
        others.stream()
                .filter(other -> bare(other).equals(bare(question)))
                .findFirst()
                .ifPresent(other -> found.add(Finding.error("stem", "twice", other.id())));
        for (TestDefinition.Draw draw : test.blueprint()) {
            long left = others.stream()
                            .filter(other -> other.skill().equals(draw.skill()))
                            .count()
                    + (question.skill().equals(draw.skill()) ? 1 : 0);
            if (left < draw.count()) {
                found.add(Finding.error("skill", "tooFew", draw.skill(), draw.count(), left));
            }
        }
    }

    private static String bare(Question question) {
        return (question.scenario() + question.text()).replaceAll("[\\s、。「」]", "");
    }

    private static void require(boolean holds, String field, String key, List<Finding> found) {
        if (!holds) {
            found.add(Finding.error(field, key));
        }
    }
}
