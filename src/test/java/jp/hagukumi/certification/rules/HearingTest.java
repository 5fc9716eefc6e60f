package jp.hagukumi.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 2026-06-26; the holder may answer until 2026-07-10. */
class HearingTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 10);
    private static final Hearing.Step ANNOUNCED =
            new Hearing.Step(Hearing.Kind.ANNOUNCED, LocalDate.of(2026, 6, 26), "誤り", UNTIL);

    @ParameterizedTest
    @CsvSource({
        "2026-06-26, true, false",
        "2026-07-10, true, false",
        // the day after the last one
        "2026-07-11, false, true"
    })
    void without_an_answer_it_is_ripe_only_after_the_last_day(LocalDate day, boolean answerable, boolean ripe) {
        Hearing hearing = after();
        assertThat(hearing.isAnswerable(day)).isEqualTo(answerable);
        assertThat(hearing.isRipe(day)).isEqualTo(ripe);
    }

    @Test
    void an_answer_makes_it_ripe_at_once_and_the_last_answer_counts() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Hearing hearing = after(step(Hearing.Kind.ANSWERED, "違います"), step(Hearing.Kind.ANSWERED, "証拠があります"));
        assertThat(hearing.isRipe(day)).isTrue();
        assertThat(hearing.isAnswerable(day)).isTrue();
        assertThat(hearing.answer()).isEqualTo("証拠があります");
        assertThat(hearing.reason()).isEqualTo("誤り");
    }

    @Test
    void once_decided_nothing_more_can_be_said_until_it_is_announced_again() {
        Hearing dropped = after(step(Hearing.Kind.ANSWERED, "違います"), step(Hearing.Kind.DROPPED, "誤りなし"));
        assertThat(dropped.end()).isEqualTo(Hearing.End.DROPPED);
        assertThat(dropped.isOpen()).isFalse();
        assertThat(dropped.isAnswerable(UNTIL)).isFalse();
        assertThat(dropped.isRipe(UNTIL.plusDays(1))).isFalse();
        Hearing again = after(step(Hearing.Kind.DROPPED, "誤りなし"), ANNOUNCED);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.answer()).isEmpty();
        assertThat(again.isRipe(UNTIL)).isFalse();
    }

    @Test
    void without_an_announcement_there_is_none() {
        assertThat(Hearing.of(List.of())).isEmpty();
        assertThat(Hearing.of(List.of(step(Hearing.Kind.ANSWERED, "x")))).isEmpty();
    }

    private static Hearing after(Hearing.Step... steps) {
        List<Hearing.Step> all = new ArrayList<>(List.of(ANNOUNCED));
        all.addAll(List.of(steps));
        return Hearing.of(all).orElseThrow();
    }

    private static Hearing.Step step(Hearing.Kind kind, String words) {
        return new Hearing.Step(kind, LocalDate.of(2026, 6, 30), words, null);
    }
}
