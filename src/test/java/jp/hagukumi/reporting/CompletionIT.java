package jp.hagukumi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.export.Export;
import jp.hagukumi.platform.export.ExportFile;
import jp.hagukumi.platform.export.ExportFormat;
import jp.hagukumi.reporting.rules.Count;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A town small enough to count by hand: a 部 with two 課, and one 課 beside it. */
@ExtendWith(ArquillianExtension.class)
class CompletionIT {
    private static final LocalDate JUNE_26 = LocalDate.of(2025, 6, 26);

    @Inject
    Town town;

    @Inject
    Duties duties;

    @Inject
    Completion completion;

    @Inject
    Teams teams;

    @Inject
    Forms forms;

    @Inject
    Export export;

    private long city;
    private long first;
    private long second;
    private long beside;
    private long manager;

    @BeforeEach
    void found() {
        city = town.found();
        long department = town.unit(city, "10", UnitKind.DEPARTMENT);
        first = town.unitBelow(city, department, "11", UnitKind.SECTION);
        second = town.unitBelow(city, department, "12", UnitKind.SECTION);
        beside = town.unit(city, "20", UnitKind.SECTION);
        firstSection();
        secondSection();
        long transferred = town.person(city, "000003");
        town.post(city, transferred, first, Grade.STAFF, "", Town.LONG_AGO, LocalDate.of(2025, 3, 31));
        town.post(city, transferred, beside, Grade.STAFF, "", LocalDate.of(2025, 4, 1), Days.OPEN);
        duties.owe(city, transferred, "B02", 2024, day(2024, 6, 1), day(2024, 6, 20));
        duties.owe(city, transferred, "B02", 2025, null, null);
    }

    private void firstSection() {
        manager = posted("000009", first, Grade.MANAGER);
        duties.owe(city, manager, "B02", 2025, day(2025, 5, 1), day(2025, 5, 1));
        long done = posted("000001", first, Grade.STAFF);
        duties.owe(city, done, "B02", 2025, day(2025, 6, 1), day(2025, 6, 10));
        duties.owe(city, done, "B03", 2025, day(2025, 6, 1), day(2025, 6, 11));
        long half = posted("000002", first, Grade.STAFF);
        duties.owe(city, half, "B02", 2025, day(2025, 6, 1), day(2025, 6, 10));
        duties.owe(city, half, "B03", 2025, day(2025, 6, 11), null);
        duties.remind(city, half, "B03", 30, day(2025, 5, 31));
        duties.remind(city, half, "B03", 14, day(2025, 6, 16));
        duties.remind(city, half, "B03", 3, day(2025, 6, 27));
        long away = posted("000004", first, Grade.STAFF);
        town.absence(city, away, "SICKNESS", day(2025, 6, 1), day(2025, 7, 31));
        duties.owe(city, away, "B02", 2025, null, null);
    }

    private void secondSection() {
        long leaver = posted("000005", second, Grade.STAFF);
        town.change(leaver, "left_on", day(2025, 5, 31));
        duties.owe(city, leaver, "B02", 2025, null, null);
        long waived = posted("000006", second, Grade.STAFF);
        duties.owe(city, waived, "B02", 2025, null, null);
        duties.waive(waived, day(2025, 6, 15));
        long onLeave = posted("000007", second, Grade.STAFF);
        town.absence(city, onLeave, "MATERNITY", day(2025, 3, 1), day(2025, 5, 31));
        town.absence(city, onLeave, "CHILDCARE", day(2025, 6, 1), day(2025, 7, 5));
        duties.owe(city, onLeave, "B02", 2025, null, null);
        long before = posted("000008", second, Grade.STAFF);
        town.change(before, "left_on", day(2025, 5, 31));
        duties.owe(city, before, "B02", 2025, day(2025, 5, 20), day(2025, 5, 20));
        long again = posted("100008", second, Grade.STAFF);
        town.change(again, "hired_on", day(2025, 6, 1));
        town.change(again, "previous_person_id", before);
        duties.owe(city, again, "B02", 2025, null, null);
    }

    private long posted(String number, long unit, Grade grade) {
        long person = town.person(city, number);
        town.post(city, person, unit, grade, grade == Grade.MANAGER ? "課長" : "");
        return person;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private Count unit(String code, LocalDate on) {
        return completion.unit(town.hr(city), code, on).figure().count();
    }

    @Test
    void the_figures_of_a_day_are_those_counted_by_hand() {
        assertThat(unit("11", JUNE_26)).isEqualTo(new Count(3, 2, 3, 1, 0, 0));
        assertThat(unit("12", JUNE_26)).isEqualTo(new Count(1, 1, 1, 1, 0, 0));
        assertThat(unit("10", JUNE_26)).isEqualTo(new Count(4, 3, 4, 2, 0, 0));
        Overview all = completion.overview(town.hr(city), JUNE_26);
        assertThat(all.allStaff().count()).isEqualTo(new Count(5, 3, 4, 2, 0, 0));
        assertThat(all.management().count()).isEqualTo(new Count(1, 1, 1, 0, 0, 0));
    }

    @Test
    void leavers_waivers_and_former_numbers_count_until_their_day() {
        assertThat(unit("12", day(2025, 5, 31))).isEqualTo(new Count(3, 1, 1, 1, 0, 0));
        assertThat(unit("12", day(2025, 6, 14))).isEqualTo(new Count(2, 1, 1, 1, 0, 0));
        assertThat(unit("12", day(2025, 6, 15))).isEqualTo(new Count(1, 1, 1, 1, 0, 0));
    }

    @Test
    void whoever_was_away_from_assignment_to_due_date_stays_excluded_after_coming_back() {
        assertThat(unit("12", day(2025, 7, 10))).isEqualTo(new Count(1, 1, 1, 1, 1, 1));
        assertThat(unit("11", day(2025, 7, 10))).isEqualTo(new Count(3, 2, 3, 1, 3, 2));
    }

    @Test
    void a_transfer_on_april_1_moves_the_person_and_leaves_last_year_where_it_was() {
        assertThat(unit("11", day(2025, 3, 31))).isEqualTo(new Count(1, 1, 1, 0, 1, 1));
        assertThat(unit("20", day(2025, 3, 31))).isEqualTo(Count.NONE);
        assertThat(unit("20", JUNE_26)).isEqualTo(new Count(1, 0, 0, 0, 0, 0));
        assertThat(completion.overview(town.hr(city), JUNE_26).allStaff().lastYear())
                .isEqualTo(new Count(1, 1, 1, 0, 0, 0));
    }

    @Test
    void a_year_known_from_imported_completions_only_is_not_compared_with() {
        assertThat(completion.overview(town.hr(city), JUNE_26).isCompared()).isTrue();
        duties.knowOnlyCompletions(city, 2024);
        duties.run(city);
        assertThat(completion.overview(town.hr(city), JUNE_26).isCompared()).isFalse();
        assertThat(completion.overview(town.hr(city), JUNE_26).allStaff().change())
                .isEmpty();
    }

    @Test
    void the_names_behind_a_figure_are_exactly_those_missing_in_it() {
        List<OpenObligation> names =
                completion.unit(town.hr(city), "10", JUNE_26).open();
        assertThat(names).extracting(OpenObligation::staffNumber).containsExactly("000002");
        assertThat(names).extracting(OpenObligation::courseCode).containsExactly("B03");
    }

    @Test
    void a_supervisor_sees_the_subtree_they_head_and_nobody_else() {
        Team team = teams.of(town.supervisor(city, manager, first), JUNE_26);
        assertThat(team.members()).extracting(TeamMember::staffNumber).containsExactly("000002");
        assertThat(team.count()).isEqualTo(new Count(3, 2, 3, 1, 0, 0));
        assertThatThrownBy(() -> teams.of(town.clerk(city, manager), JUNE_26)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> completion.overview(town.supervisor(city, manager, first), JUNE_26))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void lateness_begins_the_day_after_the_due_date() {
        assertThat(teams.of(town.supervisor(city, manager, first), day(2025, 6, 30))
                        .late())
                .isEmpty();
        Team july = teams.of(town.supervisor(city, manager, first), day(2025, 7, 1));
        assertThat(july.late()).singleElement().satisfies(person -> assertThat(person.daysLate(july.day()))
                .isEqualTo(1));
    }

    @Test
    void another_municipality_shows_nothing_of_this_one() {
        long other = town.found();
        long unit = town.unit(other, "11", UnitKind.SECTION);
        long person = town.person(other, "000001");
        town.post(other, person, unit, Grade.STAFF, "");
        duties.owe(other, person, "B02", 2025, null, null);
        assertThat(completion.overview(town.hr(other), JUNE_26).allStaff().count())
                .isEqualTo(new Count(1, 0, 0, 0, 0, 0));
        assertThatThrownBy(() -> completion.unit(town.hr(other), "20", JUNE_26)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_forms_hold_the_same_figures() throws IOException {
        ReportQuery all = new ReportQuery(JUNE_26, "", "", Locale.JAPANESE);
        assertThat(lines(ReportForm.UNITS, all))
                .contains("部署10,,4,3,1,75.0,-25.0,", "部署10,部署11,3,2,1,66.6,-33.4,試験 000009");
        assertThat(lines(ReportForm.TRAINING, all))
                .anySatisfy(line -> assertThat(line).startsWith("令和7年度,情報セキュリティ基礎,全職員基礎,5,2,4,4,80.0,80.0,90.0,"));
        assertThat(lines(ReportForm.NOT_COMPLETED, new ReportQuery(JUNE_26, "10", "", Locale.JAPANESE)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("000002,試験 000002,シケン タロウ,部署10 部署11,主事,常勤,")
                        .endsWith(",2025-06-30,受講中,2"))
                .noneSatisfy(line -> assertThat(line).startsWith("000003"));
    }

    @Test
    void a_past_day_counted_before_is_counted_again_after_the_rules_have_run() {
        assertThat(unit("20", JUNE_26)).isEqualTo(new Count(1, 0, 0, 0, 0, 0));
        long late = posted("000010", beside, Grade.STAFF);
        duties.owe(city, late, "B02", 2025, day(2025, 6, 1), day(2025, 6, 20));
        duties.run(city);
        assertThat(unit("20", JUNE_26)).isEqualTo(new Count(2, 1, 1, 0, 0, 0));
    }

    private List<String> lines(ReportForm form, ReportQuery query) throws IOException {
        try (ExportFile file = export.write(ExportFormat.CSV, forms.table(town.hr(city), form, query))) {
            return List.of(Files.readString(file.path()).split("\r\n"));
        }
    }
}
