package jp.hagukumi.projects.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.projects.rules.ProjectFigures.End;
import jp.hagukumi.projects.rules.ProjectFigures.Known;
import jp.hagukumi.projects.rules.ProjectFigures.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * 令和8年度 by hand, on 2027-03-01.
 *
 * <pre>
 *    end            due first   completed   ended       live        target AI/RPA partner   K02     K11
 * 1  OUTCOME_FIXED  2026-06-30  2026-06-30  2027-01-10  2026-07-01  met    yes    no        1 / 1   1 / 1
 * 2  OUTCOME_FIXED  2026-06-30  2026-07-01  2027-02-10  2026-08-01  not    no     yes       0 / 1   0 / 1
 * 3  FAILED         2026-09-30  -           2026-10-20  -           met    yes    no        0 / 1   -
 * 4  STOPPED        2026-09-30  -           2026-08-05  -           -      no     yes       0 / 1   -
 * 5  ACCEPTED       2027-03-31  2027-02-01  -           -           met    yes    yes       -       1 / 1
 * 6  OPEN           2027-02-28  -           -           -           -      no     no        -       0 / 1
 * 7  OPEN           2027-03-01  -           -           -           -      no     no        -       -
 * 8  OUTCOME_FIXED  2025-06-30  2025-06-30  2026-03-31  2025-07-01  met    yes    yes       -       -
 * 9  OPEN           2025-12-31  -           -           -           -      no     no        -       0 / 1
 *                                                                                           1 / 4   2 / 5
 * </pre>
 */
class ProjectFiguresTest {
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final List<Known> PROJECTS = List.of(
            project(End.OUTCOME_FIXED, "2026-06-30", "2026-06-30", "2027-01-10", "2026-07-01", true, true, false),
            project(End.OUTCOME_FIXED, "2026-06-30", "2026-07-01", "2027-02-10", "2026-08-01", false, false, true),
            project(End.FAILED, "2026-09-30", "", "2026-10-20", "", true, true, false),
            project(End.STOPPED, "2026-09-30", "", "2026-08-05", "", false, false, true),
            project(End.ACCEPTED, "2027-03-31", "2027-02-01", "", "", true, true, true),
            project(End.OPEN, "2027-02-28", "", "", "", false, false, false),
            project(End.OPEN, "2027-03-01", "", "", "", false, false, false),
            project(End.OUTCOME_FIXED, "2025-06-30", "2025-06-30", "2026-03-31", "2025-07-01", true, true, true),
            project(End.OPEN, "2025-12-31", "", "", "", false, false, false));

    @Test
    void k02_is_one_of_four() {
        assertThat(ProjectFigures.succeeded(PROJECTS, YEAR)).isEqualTo(new Share(1, 4));
    }

    @Test
    void k11_is_two_of_five_by_the_day_approved_first() {
        assertThat(ProjectFigures.inTime(PROJECTS, YEAR, DAY)).isEqualTo(new Share(2, 5));
    }

    @Test
    void k11_of_an_earlier_day_knows_nothing_of_what_came_after_it() {
        assertThat(ProjectFigures.inTime(PROJECTS, YEAR, LocalDate.of(2026, 6, 30)))
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void k26_counts_what_went_live_in_the_year() {
        assertThat(ProjectFigures.automated(PROJECTS, YEAR)).isEqualTo(1);
    }

    @Test
    void k30_counts_what_was_accepted_with_a_partner_in_the_year() {
        assertThat(ProjectFigures.withPartners(PROJECTS, YEAR)).isEqualTo(2);
    }

    private static Known project(
            End end,
            String due,
            String completed,
            String ended,
            String live,
            boolean met,
            boolean ai,
            boolean partner) {
        return new Known(end, LocalDate.parse(due), day(completed), day(ended), day(live), met, ai, partner);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
