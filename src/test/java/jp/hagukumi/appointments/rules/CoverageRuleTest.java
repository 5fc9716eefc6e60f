package jp.hagukumi.appointments.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.appointments.rules.CoverageRule.Holder;
import jp.hagukumi.appointments.rules.CoverageRule.Place;
import jp.hagukumi.organization.UnitKind;
import org.junit.jupiter.api.Test;

/** KPI K15, counted by hand. */
class CoverageRuleTest {
    private static final long DEPARTMENT = 1;
    private static final long CITIZENS = 11;
    private static final long TAX = 12;
    private static final long HEALTH = 13;
    private static final long ROADS = 14;
    private static final long EMPTY = 15;
    private static final long NURSERY = 16;

    private static final List<Place> TOWN = List.of(
            new Place(DEPARTMENT, UnitKind.DEPARTMENT, 40),
            new Place(CITIZENS, UnitKind.SECTION, 12),
            new Place(TAX, UnitKind.SECTION, 10),
            new Place(HEALTH, UnitKind.SECTION, 9),
            new Place(ROADS, UnitKind.SECTION, 5),
            new Place(EMPTY, UnitKind.SECTION, 0),
            new Place(NURSERY, UnitKind.BRANCH, 4));

    private static Holder at(long unit) {
        return new Holder(unit, false, true, false);
    }

    @Test
    void two_of_four_sections_is_half_and_one_without_people_stands_beside() {
        Coverage found = CoverageRule.of(Scope.SECTIONS, TOWN, List.of(at(CITIZENS), at(TAX), at(TAX)));

        assertThat(found.covered()).isEqualTo(2);
        assertThat(found.units()).isEqualTo(4);
        assertThat(found.excluded()).isEqualTo(1);
        assertThat(found.percent()).isEqualTo(50.0);
        assertThat(found.missing()).isEqualTo(2);
        assertThat(found.states()).doesNotContainKeys(EMPTY, NURSERY, DEPARTMENT);
        assertThat(found.reaches(50)).isTrue();
        assertThat(found.reaches(51)).isFalse();
    }

    @Test
    void branches_count_where_the_role_says_so() {
        List<Holder> holders = List.of(at(CITIZENS), at(NURSERY));

        assertThat(CoverageRule.of(Scope.SECTIONS, TOWN, holders).percent()).isEqualTo(25.0);
        assertThat(CoverageRule.of(Scope.SECTIONS_AND_BRANCHES, TOWN, holders).percent())
                .isEqualTo(40.0);
        assertThat(CoverageRule.of(Scope.DEPARTMENTS, TOWN, List.of(at(DEPARTMENT)))
                        .percent())
                .isEqualTo(100.0);
    }

    @Test
    void a_leader_for_the_department_stands_for_none_of_its_sections() {
        assertThat(CoverageRule.of(Scope.SECTIONS, TOWN, List.of(at(DEPARTMENT)))
                        .covered())
                .isZero();
    }

    @Test
    void who_has_moved_or_is_only_a_deputy_does_not_count_and_who_is_on_leave_does() {
        Coverage found = CoverageRule.of(
                Scope.SECTIONS,
                TOWN,
                List.of(
                        new Holder(CITIZENS, false, false, false),
                        new Holder(TAX, true, true, false),
                        new Holder(HEALTH, false, true, true)));

        assertThat(found.states())
                .containsEntry(CITIZENS, UnitState.MOVED)
                .containsEntry(TAX, UnitState.DEPUTY_ONLY)
                .containsEntry(HEALTH, UnitState.ABSENT)
                .containsEntry(ROADS, UnitState.NOBODY);
        assertThat(found.covered()).isEqualTo(1);
        assertThat(found.percent()).isEqualTo(25.0);
    }

    @Test
    void the_best_of_several_decides() {
        Coverage found = CoverageRule.of(
                Scope.SECTIONS,
                TOWN,
                List.of(new Holder(TAX, false, false, false), new Holder(TAX, true, true, false), at(TAX)));

        assertThat(found.states()).containsEntry(TAX, UnitState.COVERED);
    }

    @Test
    void one_third_is_shown_with_one_decimal() {
        List<Place> three = List.of(
                new Place(1, UnitKind.SECTION, 1),
                new Place(2, UnitKind.SECTION, 1),
                new Place(3, UnitKind.SECTION, 1));

        assertThat(CoverageRule.of(Scope.SECTIONS, three, List.of(at(1))).percent())
                .isEqualTo(33.3);
        assertThat(CoverageRule.of(Scope.SECTIONS, three, List.of(at(1), at(2))).percent())
                .isEqualTo(66.7);
        assertThat(CoverageRule.of(Scope.SECTIONS, three, List.of(at(1), at(2))).reaches(67))
                .isFalse();
    }

    @Test
    void a_role_without_scope_has_no_rate() {
        Coverage found = CoverageRule.of(Scope.NONE, TOWN, List.of(at(TAX)));

        assertThat(found.units()).isZero();
        assertThat(found.percent()).isZero();
        assertThat(found.excluded()).isZero();
    }
}
