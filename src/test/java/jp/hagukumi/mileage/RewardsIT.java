package jp.hagukumi.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RewardsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final FiscalYear YEAR = FiscalYear.of(DAY);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Offers offers;

    @Inject
    Rewards rewards;

    @Inject
    Points points;

    @Inject
    Statements statements;

    @Inject
    TeamPoints teams;

    private long city;
    private long person;
    private long other;

    @BeforeEach
    void found() {
        city = town.found();
        person = town.person(city, "000001");
        other = town.person(city, "000002");
        log.record(List.of(completed(person), completed(other)));
    }

    /** By hand: 15 earned, 10 spent, 5 left; 15 still count as earned. */
    @Test
    void an_offer_is_paid_once_and_what_was_spent_still_counts_as_earned() {
        long offer = make(10, 0);
        rewards.take(town.clerk(city, person), offer, DAY);
        rewards.take(town.clerk(city, person), offer, DAY);
        assertThat(points.balance(city, person, DAY).points()).isEqualTo(5);
        assertThat(points.earned(city, person, YEAR.first(), YEAR.last())).isEqualTo(15);
        Statement statement = statements.of(town.clerk(city, person), person, YEAR, DAY);
        assertThat(statement.spent()).isEqualTo(10);
        assertThat(statement.items().get(0).spentOn()).isEqualTo("優先枠");
        assertThat(offers.all(town.clerk(city, person)))
                .singleElement()
                .satisfies(one -> assertThat(one.taken() == 1 && one.mine()).isTrue());
    }

    @Test
    void who_comes_too_late_or_has_too_few_points_is_told_and_pays_nothing() {
        long single = make(10, 1);
        rewards.take(town.clerk(city, person), single, DAY);
        assertThatThrownBy(() -> rewards.take(town.clerk(city, other), single, DAY))
                .isInstanceOf(Refused.class);
        long dear = make(16, 0);
        assertThatThrownBy(() -> rewards.take(town.clerk(city, other), dear, DAY))
                .isInstanceOf(Refused.class);
        assertThat(points.balance(city, other, DAY).points()).isEqualTo(15);
    }

    @Test
    void what_lapsed_can_not_be_spent_though_it_was_not_booked_before() {
        long offer = offers.make(town.hr(city), "優先枠", 10, 0, DAY, LocalDate.of(2029, 3, 31));
        assertThatThrownBy(() -> rewards.take(town.clerk(city, person), offer, LocalDate.of(2028, 4, 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_hr_makes_and_ends_offers_and_an_ended_one_is_not_there() {
        assertThatThrownBy(() -> offers.make(town.clerk(city, person), "枠", 1, 0, DAY, DAY))
                .isInstanceOf(NotVisible.class);
        long offer = make(10, 0);
        long elsewhere = town.found();
        assertThatThrownBy(() -> offers.end(town.hr(elsewhere), offer, DAY)).isInstanceOf(NotVisible.class);
        offers.end(town.hr(city), offer, DAY);
        assertThatThrownBy(() -> rewards.take(town.clerk(city, person), offer, DAY.plusDays(1)))
                .isInstanceOf(NotVisible.class);
    }

    /** By hand: five people of a 課, one of them in its 係, two with 15 points: 30, 6 each; four of another are withheld. */
    @Test
    void teams_are_summed_by_section_and_small_ones_are_withheld() {
        long section = town.unit(city, "11", UnitKind.SECTION);
        long desk = town.unitBelow(city, section, "1101", UnitKind.SUBSECTION);
        long small = town.unit(city, "12", UnitKind.SECTION);
        town.post(city, person, desk, Grade.STAFF, "");
        town.post(city, other, section, Grade.STAFF, "");
        for (int i = 0; i < 7; i++) {
            town.post(city, town.person(city, "1" + i), i < 3 ? section : small, Grade.STAFF, "");
        }
        assertThat(teams.of(town.clerk(city, person), YEAR, DAY))
                .containsExactly(new TeamTotal("部署11", 5, 30, false, true), new TeamTotal("部署12", 4, 0, true, false));
    }

    private long make(int cost, int places) {
        return offers.make(town.hr(city), "優先枠", cost, places, DAY, YEAR.last());
    }

    private Activity completed(long who) {
        return new CourseCompleted(city, who, "B01", 1, DAY, "once", false, 90, 90, false);
    }
}
