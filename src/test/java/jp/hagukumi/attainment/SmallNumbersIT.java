package jp.hagukumi.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.attainment.rules.Count;
import jp.hagukumi.attainment.rules.Disclosure;
import jp.hagukumi.attainment.rules.Spread;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the DX office and supervisors see of people who are not in their line: nothing about fewer than five. */
@ExtendWith(ArquillianExtension.class)
class SmallNumbersIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    GroupSkillMaps groups;

    @Inject
    SkillHolders holders;

    private long city;
    private long department;
    private long section;
    private long small;
    private int people;

    /** By hand, skill F1, asked at level 2 of all 26: in the larger 課 17 at level 2, 2 at 1, 4 unmeasured; in the smaller 3 at 2. */
    @BeforeEach
    void found() {
        city = town.found();
        department = town.unit(city, "01", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "0101", UnitKind.SECTION);
        small = town.unitBelow(city, department, "0102", UnitKind.SECTION);
        people = 0;
        add(section, 17, 2);
        add(section, 2, 1);
        add(section, 4, -1);
        add(small, 3, 2);
    }

    private void add(long unit, int count, int level) {
        for (int i = 0; i < count; i++) {
            people++;
            long person = town.person(city, String.format("%06d", people));
            town.post(city, person, unit, Grade.STAFF, "");
            if (level >= 0) {
                log.record(List.of(
                        new LevelConfirmed(city, person, "c" + people, 1, DAY.minusDays(1), Map.of("F1", level))));
            }
        }
    }

    @Test
    void hr_and_supervisors_of_the_line_see_exact_figures() {
        Viewer head = town.supervisor(city, town.person(city, "900000"), department);
        for (Viewer viewer : List.of(town.hr(city), head)) {
            GroupSkills group = groups.of(viewer, unit(department), DAY);
            assertThat(group.peers()).isFalse();
            assertThat(f1(group).atLevel()).extracting(Count::people).containsExactly(0, 2, 20, 0, 0);
            assertThat(f1(group).reached()).isEqualTo(Count.exact(20));
            assertThat(group.unmeasured()).isEqualTo(Count.exact(4));
        }
    }

    @Test
    void the_dx_office_sees_neither_one_to_four_people_nor_what_tells_them_by_subtraction() {
        GroupSkills whole = groups.of(office(Set.of()), unit(department), DAY);
        assertThat(whole.peers()).isTrue();
        assertThat(f1(whole).atLevel())
                .containsExactly(Count.exact(0), Count.FEW, Count.exact(20), Count.exact(0), Count.exact(0));
        assertThat(f1(whole).unmeasured()).isEqualTo(Count.FEW);
        assertThat(whole.unmeasured()).isEqualTo(Count.FEW);

        GroupSkills larger = groups.of(office(Set.of()), unit(section), DAY);
        assertThat(f1(larger).atLevel().get(2))
                .as("20 less the 17 of the larger 課 would be the 3 of the smaller one")
                .isEqualTo(Count.exact(15));
        assertThat(f1(larger).atLevel().get(1)).isEqualTo(Count.FEW);

        GroupSkills few = groups.of(office(Set.of()), unit(small), DAY);
        assertThat(few.people()).as("known from the register").isEqualTo(3);
        assertThat(f1(few).atLevel()).as("not even a 0").containsOnly(Count.HIDDEN);
        assertThat(f1(few).reached()).isEqualTo(Count.HIDDEN);
        assertThat(few.unmeasured()).isEqualTo(Count.HIDDEN);
    }

    @Test
    void k04_of_a_small_group_is_withheld_too() {
        assertThat(groups.share(office(Set.of()), unit(small), DAY))
                .isEqualTo(SkillShare.of(0, 3, 3, 0, Disclosure.NONE));
        assertThat(groups.share(town.hr(city), unit(small), DAY))
                .isEqualTo(SkillShare.of(0, 3, 3, 0, Disclosure.EXACT));
    }

    @Test
    void who_heads_a_unit_and_belongs_to_the_dx_office_sees_that_unit_exactly_and_others_not() {
        Viewer both = office(Set.of(town.path(small)));
        assertThat(f1(groups.of(both, unit(small), DAY)).atLevel().get(2)).isEqualTo(Count.exact(3));
        assertThat(groups.of(both, unit(section), DAY).peers()).isTrue();
        assertThat(groups.of(both, MapFilter.everybody(), DAY).peers()).isTrue();
    }

    @Test
    void those_who_did_not_agree_to_be_found_are_not_counted_out_either() {
        Viewer head = town.supervisor(city, town.person(city, "900000"), small);
        SkillHolders.Found found = holders.of(head, "F1", 1, "", DAY);
        assertThat(found.holders()).hasSize(3);
        assertThat(found.hidden()).as("19 elsewhere").isEqualTo(Count.exact(20));
        assertThat(holders.of(office(Set.of()), "F1", 1, town.path(small), DAY).hidden())
                .isEqualTo(Count.FEW);
        assertThat(holders.of(town.hr(city), "F1", 1, town.path(small), DAY).hidden())
                .isEqualTo(Count.exact(0));
    }

    @Test
    void the_level_of_one_person_who_did_not_agree_to_be_found_is_not_told_by_asking_for_each() {
        long one = town.unitBelow(city, department, "0103", UnitKind.SECTION);
        add(one, 1, 3);
        assertThat(hiddenByLevel(one)).containsOnly(Count.FEW);
        assertThat(hiddenByLevel(small)).containsOnly(Count.FEW);
    }

    @Test
    void nor_how_eight_people_are_spread_over_the_levels() {
        long eight = town.unitBelow(city, department, "0104", UnitKind.SECTION);
        add(eight, 7, 1);
        add(eight, 1, 3);
        assertThat(hiddenByLevel(eight)).containsOnly(Count.HIDDEN);
        for (MapFilter filter : List.of(unit(eight), narrowed(eight, Grade.STAFF, Grade.STAFF))) {
            for (LocalDate day : List.of(DAY, DAY.minusDays(1), DAY.minusDays(2))) {
                GroupSkills group = groups.of(office(Set.of()), filter, day);
                assertThat(group.withheld()).isTrue();
                assertThat(f1(group).atLevel()).containsOnly(Count.HIDDEN);
            }
        }
    }

    private List<Count> hiddenByLevel(long unit) {
        return List.of(1, 2, 3, 4).stream()
                .map(level -> holders.of(office(Set.of()), "F1", level, town.path(unit), DAY)
                        .hidden())
                .toList();
    }

    @Test
    void a_filter_that_leaves_out_a_few_people_shows_peers_nothing_of_the_others() {
        long person = town.person(city, "900001");
        town.post(city, person, section, Grade.MANAGER, "");
        log.record(List.of(new LevelConfirmed(city, person, "manager", 1, DAY.minusDays(1), Map.of("F1", 3))));
        MapFilter others = narrowed(section, null, Grade.STAFF);
        assertThat(f1(groups.of(office(Set.of()), unit(section), DAY)).atLevel().get(3))
                .isEqualTo(Count.FEW);
        GroupSkills group = groups.of(office(Set.of()), others, DAY);
        assertThat(group.people()).isEqualTo(23);
        assertThat(f1(group).atLevel())
                .as("a 0 at level 3 would be the level of the manager")
                .containsOnly(Count.HIDDEN);
        assertThat(groups.share(office(Set.of()), others, DAY).reached()).isEqualTo(Count.HIDDEN);
        assertThat(f1(groups.of(town.hr(city), others, DAY)).atLevel().get(3)).isEqualTo(Count.exact(0));
        assertThat(groups.of(office(Set.of()), narrowed(section, null, Grade.MANAGER), DAY)
                        .withheld())
                .as("leaves out nobody")
                .isFalse();
    }

    private MapFilter narrowed(long unit, @Nullable Grade from, @Nullable Grade to) {
        return new MapFilter(town.path(unit), from, to, "", MapFilter.Value.CONFIRMED);
    }

    private static Spread f1(GroupSkills group) {
        return Objects.requireNonNull(group.bySkill().get("F1"));
    }

    private MapFilter unit(long unit) {
        return new MapFilter(town.path(unit), null, null, "", MapFilter.Value.CONFIRMED);
    }

    private Viewer office(Set<String> headed) {
        return new Viewer(9, city, null, "DX", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", headed);
    }
}
