package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two municipalities with the same staff numbers and unit codes; nothing of the other one is ever seen. */
@ExtendWith(ArquillianExtension.class)
class StaffIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    Staff staff;

    @Inject
    PersonFiles files;

    @Inject
    RecordViews views;

    @Inject
    Units units;

    @Inject
    UnitStates states;

    @Inject
    Roster roster;

    private long city;
    private long other;
    private long manager;
    private long clerk;
    private long othersClerk;
    private long section;
    private long othersSection;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        manager = person(city, section, "000001", Grade.MANAGER, "課長");
        clerk = person(city, section, "000002", Grade.STAFF, "");
        town.change(clerk, "search_text", SearchText.ofPerson("000002", "髙橋さくら", "タカハシサクラ", "渡邊", "さくら"));
        other = town.found();
        othersSection = town.unit(other, "11", UnitKind.SECTION);
        othersClerk = person(other, othersSection, "000002", Grade.STAFF, "");
        town.absence(other, othersClerk, "SICKNESS", DAY, DAY);
    }

    private long person(long municipality, long unit, String number, Grade grade, String title) {
        long person = town.person(municipality, number);
        town.post(municipality, person, unit, grade, title);
        return person;
    }

    private List<Long> found(StaffFilter filter) {
        assertThat(staff.count(town.hr(city), filter))
                .isEqualTo(staff.all(town.hr(city), filter).size());
        return staff.page(town.hr(city), filter, 0, 50).stream()
                .map(StaffRow::personId)
                .toList();
    }

    private static StaffFilter text(String text) {
        return new StaffFilter(DAY, text, "", null, null, null, StaffOrder.NUMBER);
    }

    private static StaffFilter filter(@Nullable Grade grade, @Nullable Boolean absent) {
        return new StaffFilter(DAY, "", "11", grade, null, absent, StaffOrder.UNIT);
    }

    @Test
    void search_finds_hiragana_half_width_former_name_and_number_but_no_wildcards() {
        for (String typed : List.of("たかはし", "ﾀｶﾊｼ ｻｸﾗ", "髙橋　さくら", "渡邊", "０００００２")) {
            assertThat(found(text(typed))).as(typed).containsExactly(clerk);
        }
        assertThat(found(text("%"))).isEmpty();
        assertThat(found(text("_"))).isEmpty();
    }

    @Test
    void filters_go_by_the_posting_and_absence_of_the_day() {
        town.absence(city, clerk, "", DAY, DAY);
        assertThat(found(StaffFilter.on(DAY))).containsExactly(manager, clerk);
        assertThat(found(filter(Grade.MANAGER, null))).containsExactly(manager);
        assertThat(found(filter(null, true))).containsExactly(clerk);
        assertThat(found(filter(null, false))).containsExactly(manager);
        assertThat(found(StaffFilter.on(Town.LONG_AGO.minusDays(1)))).isEmpty();
    }

    @Test
    void no_read_shows_anything_of_another_municipality() {
        assertThat(found(StaffFilter.on(DAY))).doesNotContain(othersClerk);
        assertThat(files.open(town.hr(city), "000002", "TRANSFER").personId()).isEqualTo(clerk);
        assertThat(files.open(town.hr(city), "000002", "TRANSFER").absences()).isEmpty();
        assertThat(units.all(city)).extracting(UnitOnDay::id).containsExactly(section);
        assertThat(states.on(town.hr(city), DAY))
                .extracting(UnitState::peopleWithin, UnitState::absentWithin, UnitState::heads)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 0, List.of("試験 000001")));
        assertThat(roster.on(city, othersClerk, DAY)).isEmpty();
        assertThat(roster.all(city, DAY)).extracting(RosterEntry::personId).containsExactlyInAnyOrder(manager, clerk);
        assertThat(roster.under(town.hr(city), town.path(othersSection), DAY)).isEmpty();
        assertThat(views.of(town.hr(city), othersClerk)).isEmpty();
    }

    @Test
    void only_hr_reads_lists_and_files_and_only_of_its_authority() {
        Viewer nobody = town.clerk(city, clerk);
        assertThatThrownBy(() -> staff.count(nobody, StaffFilter.on(DAY))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> files.open(nobody, "000001", "TRANSFER")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> states.on(nobody, DAY)).isInstanceOf(NotVisible.class);
        Viewer fire = new Viewer(9, city, null, "消防人事", "", java.util.Set.of(Role.HR), "消防長", java.util.Set.of());
        assertThat(staff.count(fire, StaffFilter.on(DAY))).isZero();
        assertThatThrownBy(() -> files.open(fire, "000001", "TRANSFER")).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_look_at_somebodys_file_is_told_to_them_and_to_nobody_else() {
        files.open(town.hr(city), "000002", "異動の確認");
        assertThat(views.ofMine(town.clerk(city, clerk)))
                .extracting(RecordViews.Look::by, RecordViews.Look::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("人事", "異動の確認"));
        assertThat(views.ofMine(town.clerk(city, manager))).isEmpty();
        assertThat(views.ofMine(town.clerk(other, othersClerk))).isEmpty();
    }

    @Test
    void a_section_whose_manager_has_left_is_vacant() {
        town.change(manager, "left_on", DAY.minusDays(1));
        assertThat(states.on(town.hr(city), DAY.minusDays(1)).get(0).vacant()).isFalse();
        assertThat(states.on(town.hr(city), DAY).get(0).vacant()).isTrue();
    }
}
