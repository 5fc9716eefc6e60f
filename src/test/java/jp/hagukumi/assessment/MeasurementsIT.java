package jp.hagukumi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.MeasurableCategory.State;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeasurementsIT {
    @Inject
    Measurements measurements;

    @Inject
    MeasurementResults results;

    @Inject
    Attempts attempts;

    @Inject
    TestResults testResults;

    @Inject
    Town town;

    @Inject
    Desk desk;

    @Inject
    MeasuredFacts facts;

    @Inject
    Clock clock;

    private Viewer clerk;

    @BeforeEach
    void someClerk() {
        long municipality = town.found();
        clerk = town.clerk(municipality, town.person(municipality, "000123"));
    }

    @Test
    void a_passed_level_leads_to_the_next_and_each_stage_tells_one_fact() {
        long first = measurements.choose(clerk, List.of("E"));
        assertThat(questions(first)).hasSize(8).allMatch(question -> question.level() == 1);
        answer(first, skill -> skill.equals("E1") || skill.equals("E3"));
        assertThat(facts.of(clerk, first)).isEqualTo(Map.of("E1", 1, "E2", 0, "E3", 1, "E4", 0));
        MeasurementResult between = results.of(clerk, first);
        assertThat(between.leadingOn()).containsExactly("E1", "E3");
        assertThat(between.againFrom()).isEqualTo(LocalDate.now(clock).plusDays(30));
        assertThat(testResults.result(clerk, first).orElseThrow().mayTryAgain()).isFalse();

        long second = measurements.proceed(clerk, between.measurementId());
        assertThat(questions(second)).hasSize(4).allMatch(question -> question.level() == 2);
        assertThat(measurements.proceed(clerk, between.measurementId())).isEqualTo(second);
        answer(second, skill -> skill.equals("E3"));
        assertThat(facts.of(clerk, second)).isEqualTo(Map.of("E1", 1, "E3", 2));
        MeasurementResult after = results.of(clerk, second);
        assertThat(after.levels()).isEqualTo(Map.of("E1", 1, "E2", 0, "E3", 2, "E4", 0));
        assertThat(after.leadingOn()).isEmpty();
        assertThatThrownBy(() -> measurements.proceed(clerk, after.measurementId()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_category_waits_thirty_days_and_then_asks_other_questions() {
        long first = measurements.choose(clerk, List.of("E"));
        Set<String> seen = questions(first).stream().map(Question::id).collect(Collectors.toSet());
        answer(first, skill -> false);
        assertThat(state("E")).isEqualTo(State.MEASURED);
        assertThatThrownBy(() -> measurements.choose(clerk, List.of("E"))).isInstanceOf(Refused.class);
        desk.agesBy(clerk, first, Duration.ofDays(29));
        assertThatThrownBy(() -> measurements.choose(clerk, List.of("E"))).isInstanceOf(Refused.class);
        desk.agesBy(clerk, first, Duration.ofDays(1));
        assertThat(state("E")).isEqualTo(State.FREE);
        long again = measurements.choose(clerk, List.of("E"));
        assertThat(again).isNotEqualTo(first);
        assertThat(questions(again)).extracting(Question::id).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void several_categories_follow_one_another() {
        long first = measurements.choose(clerk, List.of("F", "E"));
        assertThat(questions(first)).allMatch(question -> question.skill().startsWith("E"));
        assertThat(measurements.choose(clerk, List.of("F", "E"))).isEqualTo(first);
        assertThat(state("F")).isEqualTo(State.CHOSEN);
        answer(first, skill -> false);
        MeasurableCategory next = results.of(clerk, first).following().orElseThrow();
        assertThat(questions(measurements.proceed(clerk, next.measurementId())))
                .allMatch(question -> question.skill().startsWith("F"));
    }

    @Test
    void who_lets_the_time_pass_has_what_was_answered_and_nothing_is_measured_without_an_answer() {
        long first = measurements.choose(clerk, List.of("E"));
        List<Question> questions = questions(first);
        desk.rightAnswers(clerk, first).stream()
                .filter(answer -> questions.get(answer.number() - 1).skill().equals("E2"))
                .forEach(answer -> attempts.save(clerk, first, answer));
        desk.letPass(clerk, first, Duration.ofMinutes(1));
        assertThat(state("E")).isEqualTo(State.NEXT_STAGE);
        assertThat(facts.of(clerk, first)).isEqualTo(Map.of("E2", 1));

        long blank = measurements.choose(clerk, List.of("G"));
        attempts.finish(clerk, blank, List.of());
        assertThat(facts.count(clerk, blank)).isZero();
        assertThat(results.of(clerk, blank).levels()).isEmpty();
    }

    @Test
    void what_is_not_there_or_not_ones_own_can_not_be_measured() {
        long first = measurements.choose(clerk, List.of("E"));
        answer(first, skill -> true);
        long measurement = results.of(clerk, first).measurementId();
        Viewer other = town.clerk(clerk.municipalityId(), town.person(clerk.municipalityId(), "000124"));
        assertThatThrownBy(() -> measurements.proceed(other, measurement)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> results.of(other, first)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> measurements.choose(clerk, List.of("Z"))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> measurements.choose(clerk, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attempts.again(clerk, first)).isInstanceOf(NotVisible.class);
        assertThat(facts.passedTests(clerk)).isZero();
    }

    private State state(String category) {
        return measurements.categories(clerk).stream()
                .filter(one -> one.category().code().equals(category))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Question> questions(long attempt) {
        return desk.questions(clerk, attempt);
    }

    /** Hands in right answers about the skills that the clerk knows and wrong ones about the others. */
    private void answer(long attempt, Predicate<String> knows) {
        attempts.finish(clerk, attempt, desk.answers(clerk, attempt, knows));
    }
}
