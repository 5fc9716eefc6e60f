package jp.hagukumi.mileage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.mileage.rules.LapseClock.Away;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line by hand: day earned; absences as from/to; last day. */
class LapseClockTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // no absence: the end of the next 年度
                "2026-04-01, -, 2028-03-31",
                "2027-03-31, -, 2028-03-31",
                "2027-04-01, -, 2029-03-31",
                // before it was earned, up to the day itself: nothing
                "2026-06-01, 2026-04-01/2026-06-01, 2028-03-31",
                // one day after it: one day more
                "2026-06-01, 2026-04-01/2026-06-02, 2028-04-01",
                // 30 days in the year it was earned
                "2026-04-10, 2026-06-01/2026-06-30, 2028-04-30",
                // 366 days over the leap day of 2028
                "2026-04-10, 2027-04-01/2028-03-31, 2029-04-01",
                // begins on the last day: lasts on
                "2026-04-10, 2028-03-31/2028-05-30, 2028-05-31",
                // begins the day after it lapsed: too late
                "2026-04-10, 2028-04-01/2028-05-30, 2028-03-31",
                // the second one lies in the days that the first one gained
                "2026-04-10, 2028-03-01/2028-03-31 2028-04-15/2028-04-24, 2028-05-11",
                // two that overlap count once: 1 to 20 June
                "2026-04-10, 2026-06-01/2026-06-15 2026-06-10/2026-06-20, 2028-04-20",
                // one within the other
                "2026-04-10, 2026-06-01/2026-06-20 2026-06-05/2026-06-10, 2028-04-20",
                // without an end: stands still
                "2026-04-10, 2027-06-01/9999-12-31, 9999-12-31"
            })
    void the_clock_stands_still_during_absences(LocalDate earned, String absences, LocalDate last) {
        assertThat(LapseClock.lastDay(earned, absences(absences))).isEqualTo(last);
    }

    private static List<Away> absences(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(one -> one.split("/"))
                        .map(days -> new Away(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList();
    }
}
