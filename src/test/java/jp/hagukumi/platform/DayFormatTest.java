package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_day_is_shown_as_its_reader_prefers() {
        assertThat(DayFormat.full(DAY, DateStyle.WAREKI, Locale.JAPANESE)).isEqualTo("令和8年6月30日(火)");
        assertThat(DayFormat.full(DAY, DateStyle.GREGORIAN, Locale.JAPANESE)).isEqualTo("2026年6月30日(火)");
        assertThat(DayFormat.full(DAY, DateStyle.WAREKI, Locale.ENGLISH)).isEqualTo("30 June 2026 (Tue)");
        assertThat(DayFormat.compact(DAY, DateStyle.WAREKI, Locale.JAPANESE)).isEqualTo("R8.6.30");
        assertThat(DayFormat.compact(DAY, DateStyle.GREGORIAN, Locale.JAPANESE)).isEqualTo("2026/6/30");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 令和元年5月1日(水), R元.5.1",
        "2019-04-30, 平成31年4月30日(火), H31.4.30",
        "1989-01-07, 昭和64年1月7日(土), S64.1.7",
        "1872-12-31, 1872年12月31日(火), 1872/12/31"
    })
    void eras_change_on_their_day(LocalDate day, String full, String compact) {
        assertThat(DayFormat.full(day, DateStyle.WAREKI, Locale.JAPANESE)).isEqualTo(full);
        assertThat(DayFormat.compact(day, DateStyle.WAREKI, Locale.JAPANESE)).isEqualTo(compact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和8年6月30日",
                "令和8年6月30日(火)",
                "R8.6.30",
                "r8/6/30",
                "2026-06-30",
                "2026/6/30",
                "2026年6月30日",
                "20260630",
                "令和8年6月30日",
                " 2026/06/30 ",
                "R8.6.30"
            })
    void both_calendars_are_read_in_any_width(String text) {
        assertThat(DayFormat.parse(text)).contains(DAY);
    }

    @Test
    void the_first_year_of_an_era_is_read() {
        assertThat(DayFormat.parse("令和元年5月1日")).contains(LocalDate.of(2019, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "令和8年13月1日", "昭和99年1月1日", "8.6.30", "明日", "2026-6", "R8.6.30x"})
    void what_is_no_day_is_refused(String text) {
        assertThat(DayFormat.parse(text)).isEmpty();
    }
}
