package jp.hagukumi.attainment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingRulesTest {
    private static final LocalDate SELF_UNTIL = LocalDate.of(2026, 6, 30);
    private static final LocalDate CLOSES_ON = LocalDate.of(2026, 7, 31);

    @Test
    void last_days_still_count() {
        assertThat(RoundPhase.on(SELF_UNTIL, SELF_UNTIL, CLOSES_ON)).isEqualTo(RoundPhase.SELF);
        assertThat(RoundPhase.on(SELF_UNTIL.plusDays(1), SELF_UNTIL, CLOSES_ON)).isEqualTo(RoundPhase.CONFIRMING);
        assertThat(RoundPhase.on(CLOSES_ON, SELF_UNTIL, CLOSES_ON)).isEqualTo(RoundPhase.CONFIRMING);
        assertThat(RoundPhase.on(CLOSES_ON.plusDays(1), SELF_UNTIL, CLOSES_ON)).isEqualTo(RoundPhase.CLOSED);
    }

    @Test
    void two_levels_apart_call_for_a_talk_one_level_does_not() {
        assertThat(TalkRule.isNeeded(3, null, 1)).isTrue();
        assertThat(TalkRule.isNeeded(1, null, 3)).isTrue();
        assertThat(TalkRule.isNeeded(3, 1, null)).isTrue();
        assertThat(TalkRule.isNeeded(3, 2, 2)).isFalse();
        assertThat(TalkRule.isNeeded(4, null, 3)).isFalse();
    }

    @Test
    void what_is_unmeasured_is_no_zero_and_calls_for_nothing() {
        assertThat(TalkRule.isNeeded(null, 2, 3)).isFalse();
        assertThat(TalkRule.isNeeded(4, null, null)).isFalse();
        assertThat(TalkRule.isNeeded(2, 0, null)).isTrue();
    }

    @Test
    void changes_name_what_went_up_down_and_what_was_rated_once_only() {
        Levels before = new Levels(Map.of("A1", 1, "A2", 2, "A3", 3, "A4", 0));
        Levels now = new Levels(Map.of("A1", 2, "A2", 1, "A3", 3, "B1", 0));
        assertThat(LevelChange.between(before, now))
                .containsExactly(
                        new LevelChange("A1", 1, 2),
                        new LevelChange("A2", 2, 1),
                        new LevelChange("A4", 0, null),
                        new LevelChange("B1", null, 0));
        assertThat(new LevelChange("A1", 1, 2).isHigher()).isTrue();
        assertThat(new LevelChange("A2", 2, 1).isLower()).isTrue();
        assertThat(new LevelChange("A4", 0, null).isLower()).isFalse();
    }
}
