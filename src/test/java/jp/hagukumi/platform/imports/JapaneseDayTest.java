package jp.hagukumi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-01",
        "2026/4/1, 2026-04-01",
        "20260401, 2026-04-01",
        "令和8年4月1日, 2026-04-01",
        "R8.4.1, 2026-04-01",
        "r08.04.01, 2026-04-01",
        "令和元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "平成32年4月1日, 2020-04-01",
        "昭和64年1月7日, 1989-01-07",
        "S40.12.3, 1965-12-03",
        "２０２６／４／１, 2026-04-01",
        "令和　８年　４月　１日, 2026-04-01",
        "2026年4月1日, 2026-04-01",
        "2024-02-29, 2024-02-29",
        "9999-12-31, 9999-12-31"
    })
    void everyFormIsRead(String written, LocalDate day) {
        assertThat(JapaneseDay.parse(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "令和8年2月30日",
                "2025-02-29",
                "2026-13-01",
                "令和元年4月30日",
                "平成0年1月1日",
                "46113",
                "4/1/2026",
                "明日",
                "R8",
                "0026-04-01"
            })
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(JapaneseDay.parse(written)).isEmpty();
    }

    @Test
    void aDayReadsBackFromItsIsoForm() {
        LocalDate day = LocalDate.of(1990, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            assertThat(JapaneseDay.parse(day.toString())).contains(day);
            day = day.plusDays(1);
        }
    }
}
