package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|false", "1|false", "2|true", "''|false", "9|false", "x|false", "1,2|false"})
    void aSingleChoiceIsRightWhereTheShownPositionHoldsTheRightOne(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.choices(QuestionKind.SINGLE, 4, 0), List.of(3, 1, 0, 2));
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,3|true", "1|false", "0,1,3|false", "0,1,2,3|false", "3,1|false", "''|false", "1,1,3|false"})
    void aMultipleChoiceNeedsAllRightOnesAndNoOther(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.choices(QuestionKind.MULTIPLE, 4, 1, 2), List.of(0, 2, 3, 1));
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @Test
    void aCaseIsMarkedLikeItsChoices() {
        DrawnQuestion one = new DrawnQuestion(Questions.choices(QuestionKind.CASE, 3, 1), List.of(0, 1, 2));
        DrawnQuestion two = new DrawnQuestion(Questions.choices(QuestionKind.CASE, 3, 0, 1), List.of(0, 1, 2));
        assertThat(Marking.right(one, "1")).isTrue();
        assertThat(Marking.right(one, "0,1")).isFalse();
        assertThat(Marking.right(two, "0,1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,true,true", "true,false,false", "false,false,true", "false,true,false", "false,yes,false"})
    void trueFalseNeedsTheWordOfTheAnswer(boolean truth, String answer, boolean right) {
        assertThat(Marking.right(new DrawnQuestion(Questions.trueFalse(truth), List.of()), answer))
                .isEqualTo(right);
    }

    @Test
    void anUnansweredTrueFalseIsNotRightJustBecauseTheStatementIsFalse() {
        assertThat(Marking.right(new DrawnQuestion(Questions.trueFalse(false), List.of()), ""))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3,1,2|true", "1,2,3|false", "3,1,|false", "3,3,2|false", "''|false"})
    void anOrderIsRightWhereEachItemHasItsPlace(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.ordering("a", "b", "c"), List.of(2, 0, 1));
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,2,0|true", "0,1,2|false", "1,2,|false", "1,1,0|false"})
    void aMatchIsRightWhereEachLeftSideHasItsRightSide(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.matching("a", "A", "b", "B", "c", "C"), List.of(2, 0, 1));
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @Test
    void equalRightSidesAreInterchangeable() {
        DrawnQuestion drawn = new DrawnQuestion(Questions.matching("a", "X", "b", "X", "c", "Y"), List.of(0, 1, 2));
        assertThat(Marking.right(drawn, "1,0,2")).isTrue();
        assertThat(Marking.right(drawn, "0,0,2")).isTrue();
        assertThat(Marking.right(drawn, "2,0,1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250|true",
                "1,250|true",
                "１２５０|true",
                "1250件|true",
                " 1 250 |true",
                "1250.0|true",
                "1255|true",
                "1244.9|false",
                "-1250|false",
                "千二百|false",
                "1e3|false",
                "''|false"
            })
    void aNumberIsReadAsPeopleTypeIt(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.numeric(1250, 5, "件"), List.of());
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @Test
    void theToleranceIncludesItsEnds() {
        DrawnQuestion drawn = new DrawnQuestion(Questions.numeric(0.2, 0.1, ""), List.of());
        assertThat(Marking.right(drawn, "0.3")).isTrue();
        assertThat(Marking.right(drawn, "0.31")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"LGWAN|true", "ＬＧＷＡＮ|true", "lgwan |true", "LG WAN|true", "WAN|false", "''|false"})
    void aShortTextForgivesWidthCaseAndBlanks(String answer, boolean right) {
        DrawnQuestion drawn = new DrawnQuestion(Questions.shortText("LGWAN"), List.of());
        assertThat(Marking.right(drawn, answer)).isEqualTo(right);
    }

    @Test
    void theRightAnswerOfEachKindIsRightAndReadsAsTheDefinition() {
        List<Question> all = List.of(
                Questions.choices(QuestionKind.SINGLE, 4, 2),
                Questions.choices(QuestionKind.MULTIPLE, 4, 0, 3),
                Questions.ordering("a", "b", "c"),
                Questions.matching("a", "A", "b", "B"),
                Questions.trueFalse(true),
                Questions.numeric(12, 0, ""),
                Questions.shortText("可用性"));
        for (Question question : all) {
            int options = question.choices().size()
                    + question.items().size()
                    + question.pairs().size();
            List<Integer> reversed = java.util.stream.IntStream.range(0, options)
                    .mapToObj(i -> options - 1 - i)
                    .toList();
            DrawnQuestion drawn = new DrawnQuestion(question, reversed);
            assertThat(Marking.right(drawn, Answering.rightly(drawn)))
                    .as(question.kind().code())
                    .isTrue();
        }
        DrawnQuestion ordering = new DrawnQuestion(Questions.ordering("a", "b", "c"), List.of(2, 0, 1));
        assertThat(Wording.given(ordering, "3,1,2")).isEqualTo(Wording.right(ordering.question()));
        DrawnQuestion matching = new DrawnQuestion(Questions.matching("a", "A", "b", "B"), List.of(1, 0));
        assertThat(Wording.given(matching, "1,0")).isEqualTo(Wording.right(matching.question()));
        assertThat(Wording.given(matching, "1,")).containsExactly("a → A", "b → –");
    }
}
