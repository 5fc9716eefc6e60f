package jp.hagukumi.proposals.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.proposals.rules.CaseFigures.Known;
import org.junit.jupiter.api.Test;

/**
 * K18 by hand, with a target of 50.
 *
 * <pre>
 * registered   about    令和8年度
 * 2026-03-31   data     no: the day before it begins
 * 2026-04-01   data     1
 * 2026-10-10   RPA      no
 * 2027-03-31   data     2
 * 2027-04-01   data     no: the next one
 * </pre>
 */
class CaseFiguresTest {
    private static final List<Known> CASES = List.of(
            known("2026-03-31", true),
            known("2026-04-01", true),
            known("2026-10-10", false),
            known("2027-03-31", true),
            known("2027-04-01", true));

    @Test
    void k18_counts_data_cases_from_the_first_to_the_last_day_of_the_year() {
        assertThat(CaseFigures.withData(CASES, new FiscalYear(2026))).isEqualTo(2);
        assertThat(CaseFigures.withData(CASES, new FiscalYear(2025))).isEqualTo(1);
        assertThat(CaseFigures.withData(CASES, new FiscalYear(2028))).isZero();
    }

    private static Known known(String day, boolean data) {
        return new Known(data, LocalDate.parse(day));
    }
}
