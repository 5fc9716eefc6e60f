package jp.hagukumi.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LeaderboardIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final FiscalYear YEAR = FiscalYear.of(DAY);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Leaderboard leaderboard;

    private long city;
    private long section;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
    }

    /** By hand: a 必修 course of an hour is worth 5, so 15, 10, 10 and 5. */
    @Test
    void only_those_who_joined_are_ranked_and_equals_share_a_rank() {
        Viewer first = somebody("000001", 3);
        Viewer second = somebody("000002", 2);
        Viewer equal = somebody("000003", 2);
        Viewer outside = somebody("000004", 1);
        assertThat(leaderboard.of(first, YEAR, DAY)).isEmpty();
        leaderboard.join(second);
        leaderboard.join(equal);
        leaderboard.join(first);
        leaderboard.join(first);
        assertThat(leaderboard.has(first)).isTrue();
        assertThat(leaderboard.has(outside)).isFalse();
        assertThat(leaderboard.of(second, YEAR, DAY))
                .containsExactly(
                        new Leader(1, "試験 000001", "部署11", 15, false),
                        new Leader(2, "試験 000002", "部署11", 10, true),
                        new Leader(2, "試験 000003", "部署11", 10, false));
        leaderboard.leave(first);
        assertThat(leaderboard.of(outside, YEAR, DAY))
                .extracting(Leader::rank, Leader::points)
                .containsExactly(tuple(1, 10), tuple(1, 10));
        assertThat(leaderboard.of(town.hr(town.found()), YEAR, DAY)).isEmpty();
    }

    private Viewer somebody(String number, int courses) {
        long person = town.person(city, number);
        town.post(city, person, section, Grade.STAFF, "");
        for (int i = 1; i <= courses; i++) {
            log.record(List.of(new CourseCompleted(city, person, "B0" + i, 1, DAY, "2026", true, 90, 60, false)));
        }
        return town.clerk(city, person);
    }
}
