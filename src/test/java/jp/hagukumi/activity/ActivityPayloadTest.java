package jp.hagukumi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityPayloadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Test
    void every_kind_comes_back_as_it_was_written() {
        List<Activity> all = List.of(
                new CourseCompleted(1, 2, "B02", 3, DAY, "2026", true, null, 45, false),
                new CourseCompleted(1, 2, "B02", 3, DAY, "2025", false, 88, 45, true),
                new CourseCompleted(1, 2, "B02", 3, DAY, "2025", false, 88, 45, true, 9_007_199_254_740_993L),
                new CourseCompletionWithdrawn(1, 2, "B02", 3, DAY, "2025", DAY.minusDays(3), 7),
                new TestPassed(1, 2, "B02", 3, DAY, 9_007_199_254_740_993L, 90, true),
                new ConsentGiven(1, 2, "B04", 1, DAY));
        for (Activity activity : all) {
            String json = ActivityPayload.json(activity);
            assertThat(ActivityPayload.read(ActivityPayload.kind(activity), ActivityPayload.common(activity), json))
                    .isEqualTo(activity);
        }
    }

    @Test
    void the_payload_repeats_nothing_that_has_a_column() {
        assertThat(ActivityPayload.json(new TestPassed(1, 2, "B02", 3, DAY, 7, 90, true)))
                .isEqualTo("{\"attemptId\":7,\"percent\":90,\"firstAttempt\":true}");
    }

    @Test
    void a_withdrawal_names_the_completion_of_its_own_import() {
        CourseCompleted imported = new CourseCompleted(1, 2, "B02", 3, DAY, "2025", false, 88, 45, true, 7L);
        assertThat(new CourseCompletionWithdrawn(1, 2, "B02", 3, DAY, "2025", DAY, 7).withdraws())
                .isEqualTo(imported.sourceKey());
    }

    @Test
    void a_kind_nobody_knows_is_refused() {
        assertThatThrownBy(() -> ActivityPayload.read("Forgotten", new ActivityPayload.Common(1, 2, "x", 1, DAY), "{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Forgotten");
    }
}
