package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    @Test
    void aRunningRowThatTheWholeFileDoesNotNameEndsTheDayBefore() {
        assertThat(term("2020-04-01", "9999-12-31").unnamedFrom(APRIL_1, List.of()))
                .contains(term("2020-04-01", "2026-03-31"));
    }

    @Test
    void thePastIsKeptAndTheFutureWithdrawn() {
        Term past = term("2020-04-01", "2024-03-31");
        assertThat(past.unnamedFrom(APRIL_1, List.of())).contains(past);
        assertThat(term("2026-04-01", "9999-12-31").unnamedFrom(APRIL_1, List.of()))
                .isEmpty();
    }

    @Test
    void aRowOfTheFileReplacesWhatItOverlaps() {
        Term corrected = term("2020-07-01", "2024-03-31");
        assertThat(term("2020-04-01", "2024-03-31").unnamedFrom(APRIL_1, List.of(corrected)))
                .contains(term("2020-04-01", "2020-06-30"));
        assertThat(term("2020-08-01", "2024-03-31").unnamedFrom(APRIL_1, List.of(corrected)))
                .isEmpty();
    }

    private static Term term(String from, String to) {
        return Term.of(from, to);
    }
}
