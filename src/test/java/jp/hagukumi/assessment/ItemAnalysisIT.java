package jp.hagukumi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.assessment.rules.ChoiceCounts;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twelve people take a test; every third of them answers only the first ten questions. */
@ExtendWith(ArquillianExtension.class)
class ItemAnalysisIT {
    private static final String TEST = "B02";
    private static final int PEOPLE = 12;
    private static final int ANSWERED = 10;

    @Inject
    Attempts attempts;

    @Inject
    ItemAnalysis analysis;

    @Inject
    TestBank bank;

    @Inject
    Town town;

    @Inject
    Desk desk;

    private long city;
    private final List<KeptAnswer> given = new ArrayList<>();

    @BeforeEach
    void twelvePeopleTakeTheTest() {
        city = town.found();
        for (int i = 0; i < PEOPLE; i++) {
            Viewer clerk = town.clerk(city, town.person(city, "00010" + i));
            long id = attempts.start(clerk, TEST, "enrolment:" + i);
            List<GivenAnswer> right = desk.rightAnswers(clerk, id);
            attempts.finish(clerk, id, i % 3 == 0 ? right.subList(0, ANSWERED) : right);
            given.addAll(desk.rows(clerk, id));
        }
        Viewer undecided = town.clerk(city, town.person(city, "000199"));
        attempts.start(undecided, TEST, "enrolment:99");
    }

    @Test
    void everyFinishedAnswerCountsAndNoOpenOne() {
        List<ItemLine> items = items(city);
        assertThat(items.stream().mapToLong(line -> line.figures().answers()).sum())
                .isEqualTo(given.size());
        for (ItemLine line : items) {
            List<KeptAnswer> of = given.stream()
                    .filter(row -> row.questionId().equals(line.question().id()))
                    .toList();
            long right = of.stream().filter(KeptAnswer::correct).count();
            assertThat(line.figures().answers()).isEqualTo(of.size());
            if (!of.isEmpty()) {
                assertThat(line.figures().difficulty()).isEqualTo((double) right / of.size());
            }
        }
        assertThat(use(city).attempts()).isEqualTo(PEOPLE);
    }

    @Test
    void theRightChoicesAreCountedWhateverTheOrderTheyWereShownIn() {
        for (ItemLine line : items(city)) {
            long right = given.stream()
                    .filter(row -> row.correct()
                            && row.questionId().equals(line.question().id()))
                    .count();
            assertThat(line.choices())
                    .filteredOn(ChoiceCounts.Line::right)
                    .allSatisfy(choice -> assertThat(choice.taken()).isEqualTo(right));
            assertThat(line.choices())
                    .filteredOn(choice -> !choice.right())
                    .allSatisfy(choice -> assertThat(choice.taken()).isZero());
        }
    }

    @Test
    void anotherMunicipalityCountsNothingOfIt() {
        assertThat(items(town.found()))
                .allSatisfy(line -> assertThat(line.figures().answers()).isZero());
    }

    @Test
    void whoeverIsNotHrDxOfficeOrEditorSeesNothing() {
        Viewer clerk = town.clerk(city, town.person(city, "000777"));
        TestDefinition test = bank.test(TEST).orElseThrow();
        assertThatThrownBy(() -> analysis.tests(clerk)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> analysis.items(clerk, test)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> analysis.test(town.hr(city), "B99")).isInstanceOf(NotVisible.class);
    }

    private List<ItemLine> items(long municipality) {
        Viewer officer = town.hr(municipality);
        return analysis.items(officer, analysis.test(officer, TEST));
    }

    private TestUse use(long municipality) {
        return analysis.tests(town.hr(municipality)).stream()
                .filter(test -> test.code().equals(TEST))
                .findFirst()
                .orElseThrow();
    }
}
