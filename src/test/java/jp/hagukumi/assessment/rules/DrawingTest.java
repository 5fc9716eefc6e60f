package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.platform.Localized;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DrawingTest {
    @Property
    void theBlueprintIsKeptWithoutDuplicates(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int first, @ForAll @IntRange(max = 6) int second) {
        TestDefinition test =
                test(List.of(new TestDefinition.Draw("F1", first), new TestDefinition.Draw("F5", second)));
        List<DrawnQuestion> drawn = Drawing.draw(test, seed);
        Map<String, Long> bySkill =
                drawn.stream().collect(Collectors.groupingBy(d -> d.question().skill(), Collectors.counting()));
        assertThat(bySkill.getOrDefault("F1", 0L)).isEqualTo(first);
        assertThat(bySkill.getOrDefault("F5", 0L)).isEqualTo(second);
        assertThat(drawn).extracting(d -> d.question().id()).doesNotHaveDuplicates();
    }

    @Property
    void theModulesAreSpreadEvenly(@ForAll long seed) {
        List<DrawnQuestion> drawn = Drawing.draw(test(List.of(new TestDefinition.Draw("F1", 9))), seed);
        Map<Integer, Long> byModule =
                drawn.stream().collect(Collectors.groupingBy(d -> d.question().module(), Collectors.counting()));
        assertThat(byModule).containsOnly(Map.entry(1, 3L), Map.entry(2, 3L), Map.entry(3, 3L));
    }

    @Property
    void theSameSeedDrawsTheSame(@ForAll long seed) {
        TestDefinition test = test(List.of(new TestDefinition.Draw("F1", 5), new TestDefinition.Draw("F5", 3)));
        assertThat(Drawing.draw(test, seed)).isEqualTo(Drawing.draw(test, seed));
    }

    @Property
    void everyOptionIsShownOnceAndAnOrderIsNeverGivenAway(@ForAll long seed) {
        Drawing.draw(test(List.of(new TestDefinition.Draw("F1", 12))), seed).forEach(drawn -> {
            List<Integer> sorted =
                    IntStream.range(0, drawn.order().size()).boxed().toList();
            assertThat(drawn.order()).containsExactlyInAnyOrderElementsOf(sorted);
            if (drawn.question().kind() == QuestionKind.ORDERING) {
                assertThat(drawn.order()).isNotEqualTo(sorted);
            }
        });
    }

    @Example
    void otherSeedsDrawOtherQuestions() {
        TestDefinition test = test(List.of(new TestDefinition.Draw("F1", 4)));
        long different = IntStream.range(0, 50)
                .mapToObj(seed -> Drawing.draw(test, seed))
                .distinct()
                .count();
        assertThat(different).isGreaterThan(40);
    }

    @Example
    void aBankThatIsTooSmallIsNamed() {
        assertThatThrownBy(() -> Drawing.draw(test(List.of(new TestDefinition.Draw("F5", 40))), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F5");
    }

    /** Twelve questions of F1 and six of F5 over three modules, choices and orders in turn. */
    private static TestDefinition test(List<TestDefinition.Draw> blueprint) {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            Question body =
                    i % 2 == 0 ? Questions.choices(QuestionKind.SINGLE, 4, 0) : Questions.ordering("a", "b", "c");
            bank.add(new Question(
                    "q" + i,
                    body.kind(),
                    i % 3 + 1,
                    i < 12 ? "F1" : "F5",
                    1,
                    "",
                    "?",
                    body.choices(),
                    false,
                    body.items(),
                    List.of(),
                    0,
                    0,
                    "",
                    List.of(),
                    "",
                    ""));
        }
        return new TestDefinition("T", 1, new Localized("試験", ""), 80, 30, 0, blueprint, bank);
    }
}
