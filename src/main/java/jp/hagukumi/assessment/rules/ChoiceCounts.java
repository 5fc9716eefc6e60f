package jp.hagukumi.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;

/** How often each choice of one question was taken, whatever the order in which it was shown. */
public final class ChoiceCounts {
    private final Question question;
    private final long[] taken;

    /** For a question with choices or a true-false one; others have none to count. */
    public ChoiceCounts(Question question) {
        this.question = question;
        this.taken = new long
                [question.kind() == QuestionKind.TRUE_FALSE
                        ? 2
                        : question.choices().size()];
    }

    /**
     * One line of the list.
     *
     * @param text of the choice; {@code true} or {@code false} of a true-false question
     */
    public record Line(String text, boolean right, long taken) {}

    /** Adds so many equal answers to the question as it was shown; what was left out counts nowhere. */
    public void add(DrawnQuestion drawn, String answer, long times) {
        if (answer.isBlank() || taken.length == 0) {
            return;
        }
        if (question.kind() == QuestionKind.TRUE_FALSE) {
            taken[Boolean.parseBoolean(answer) ? 0 : 1] += times;
            return;
        }
        AnswerText.numbers(answer).stream()
                .filter(position -> position >= 0 && position < drawn.order().size())
                .map(drawn.order()::get)
                .filter(choice -> choice < taken.length)
                .forEach(choice -> taken[choice] += times);
    }

    /** All choices as the bank has them. */
    public List<Line> lines() {
        if (question.kind() == QuestionKind.TRUE_FALSE) {
            return List.of(
                    new Line("true", question.answer(), taken[0]), new Line("false", !question.answer(), taken[1]));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            Question.Choice choice = question.choices().get(i);
            lines.add(new Line(choice.text(), choice.correct(), taken[i]));
        }
        return lines;
    }

    /** Whether there is a wrong choice among three or more that nobody has taken. */
    public boolean hasUnused() {
        return taken.length > 2 && lines().stream().anyMatch(line -> !line.right() && line.taken() == 0);
    }
}
