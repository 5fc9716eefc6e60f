package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.assessment.TestSheet;
import jp.hagukumi.assessment.TestSheets;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.content.Problems;
import jp.hagukumi.platform.content.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The fields of a question as they stand in the form, and the question as learners will see it. */
@Named
@RequestScoped
public class QuestionForm {
    @Inject
    PieceView page;

    private @Nullable Question question;

    /**
     * A row of choices, items or pairs.
     *
     * @param text choice, item or left side; empty for a row to fill in
     * @param side right side of a pair
     */
    public record Row(int number, String text, boolean right, String side) {}

    public Question getQuestion() {
        if (question == null) {
            question = QuestionText.read(page.getText(), new Problems())
                    .orElseThrow(
                            () -> new NotVisible("question " + page.getEdited().piece()));
        }
        return question;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public List<Row> getChoices() {
        List<Question.Choice> choices = getQuestion().choices();
        return rows(number -> number > choices.size()
                ? new Row(number, "", false, "")
                : new Row(
                        number,
                        choices.get(number - 1).text(),
                        choices.get(number - 1).correct(),
                        ""));
    }

    public List<Row> getItems() {
        List<String> items = getQuestion().items();
        return rows(number -> new Row(number, number > items.size() ? "" : items.get(number - 1), false, ""));
    }

    public List<Row> getPairs() {
        List<Question.Pair> pairs = getQuestion().pairs();
        return rows(number -> number > pairs.size()
                ? new Row(number, "", false, "")
                : new Row(
                        number,
                        pairs.get(number - 1).left(),
                        false,
                        pairs.get(number - 1).right()));
    }

    private static List<Row> rows(IntFunction<Row> row) {
        return IntStream.rangeClosed(1, QuestionFields.ROWS).mapToObj(row).toList();
    }

    public String getAccepted() {
        return String.join("\n", getQuestion().accepted());
    }

    public String getValue() {
        return YamlScalar.of(getQuestion().value());
    }

    public String getTolerance() {
        return YamlScalar.of(getQuestion().tolerance());
    }

    public TestSheet.SheetQuestion getPreview() {
        return TestSheets.preview(getQuestion());
    }
}
