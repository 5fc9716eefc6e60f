package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.hagukumi.platform.Days;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RosterIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Inject
    Town town;

    @Inject
    Roster roster;

    private long city;
    private long department;
    private long section;
    private long other;

    @BeforeEach
    void found() {
        city = town.found();
        department = town.unit(city, "10", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        other = town.unit(city, "20", UnitKind.SECTION);
    }

    @Test
    void a_transfer_changes_the_unit_from_its_day_on() {
        long person = town.person(city, "000001");
        town.post(city, person, section, Grade.STAFF, "", Town.LONG_AGO, MARCH);
        town.post(city, person, other, Grade.SENIOR_STAFF, "", APRIL, Days.OPEN);

        assertThat(roster.on(city, person, MARCH).orElseThrow())
                .isEqualTo(new RosterEntry(
                        person,
                        section,
                        town.path(section),
                        Grade.STAFF,
                        EmploymentType.PERMANENT,
                        "一般行政",
                        "市長",
                        false));
        assertThat(roster.on(city, person, APRIL).orElseThrow().unitId()).isEqualTo(other);
        assertThat(roster.on(city, person, APRIL).orElseThrow().grade()).isEqualTo(Grade.SENIOR_STAFF);
    }

    @Test
    void an_absence_counts_on_its_first_and_last_day() {
        long person = town.person(city, "000001");
        town.post(city, person, section, Grade.STAFF, "");
        town.absence(city, person, "SICKNESS", MARCH, APRIL);

        assertThat(roster.on(city, person, MARCH.minusDays(1)).orElseThrow().absent())
                .isFalse();
        assertThat(roster.on(city, person, MARCH).orElseThrow().absent()).isTrue();
        assertThat(roster.on(city, person, APRIL).orElseThrow().absent()).isTrue();
        assertThat(roster.on(city, person, APRIL.plusDays(1)).orElseThrow().absent())
                .isFalse();
    }

    @Test
    void leavers_and_special_posts_are_not_on_it() {
        long leaver = town.person(city, "000001");
        town.post(city, leaver, section, Grade.STAFF, "");
        town.change(leaver, "left_on", MARCH);
        long mayor = town.person(city, "000002");
        town.post(city, mayor, section, Grade.DIRECTOR, "市長");
        town.change(mayor, "employment_type", "SPECIAL");

        assertThat(roster.on(city, leaver, MARCH)).isPresent();
        assertThat(roster.on(city, leaver, APRIL)).isEmpty();
        assertThat(roster.on(city, mayor, MARCH)).isEmpty();
        assertThat(roster.all(city, APRIL)).isEmpty();
    }

    @Test
    void a_head_sees_the_subtree_and_nothing_beside_it() {
        long below = town.person(city, "000001");
        town.post(city, below, section, Grade.STAFF, "");
        long beside = town.person(city, "000002");
        town.post(city, beside, other, Grade.STAFF, "");
        Viewer head = town.supervisor(city, below, department);

        assertThat(roster.under(head, town.path(department), APRIL))
                .extracting(RosterEntry::personId)
                .containsExactly(below);
        assertThatThrownBy(() -> roster.under(head, town.path(other), APRIL)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> roster.under(town.clerk(city, below), town.path(section), APRIL))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void hr_limited_to_an_authority_sees_only_its_people() {
        long mayors = town.person(city, "000001");
        town.post(city, mayors, section, Grade.STAFF, "");
        long boards = town.person(city, "000002");
        town.post(city, boards, section, Grade.STAFF, "");
        town.change(boards, "authority", "教育委員会");
        Viewer board = new Viewer(9, city, null, "", "", java.util.Set.of(Role.HR), "教育委員会", java.util.Set.of());

        assertThat(roster.under(board, town.path(department), APRIL))
                .extracting(RosterEntry::personId)
                .containsExactly(boards);
    }
}
