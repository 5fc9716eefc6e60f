package jp.hagukumi.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.ProposalDecisions;
import jp.hagukumi.proposals.ProposalDraft;
import jp.hagukumi.proposals.Proposals;
import jp.hagukumi.reporting.Duties;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures against their targets: computed from facts, or entered with their origin. */
@ExtendWith(ArquillianExtension.class)
class KpiBoardIT {
    @Inject
    Town town;

    @Inject
    Duties duties;

    @Inject
    KpiBoard board;

    @Inject
    KpiValues values;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions decisions;

    @Inject
    Clock clock;

    private long city;
    private long clerk;
    private long director;
    private long away;
    private Viewer hr;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        today = LocalDate.now(clock);
        long section = town.unit(city, "11", UnitKind.SECTION);
        clerk = posted("000001", section, Grade.STAFF);
        director = posted("000002", section, Grade.DIRECTOR);
        away = posted("000003", section, Grade.STAFF);
        town.absence(city, away, "SICKNESS", today.minusDays(30), today.plusDays(30));
        hr = viewer(Role.HR, "");
    }

    private long posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, "");
        return id;
    }

    private Viewer viewer(Role role, String authority) {
        return new Viewer(1, city, null, "人事 太郎", "", EnumSet.of(Role.EMPLOYEE, role), authority, Set.of());
    }

    @Test
    void completion_counts_what_has_come_due_and_leaves_others_beside() {
        owe(clerk, "B02", today);
        owe(director, "B02", null);
        owe(away, "B02", null);
        assertThat(figure("K08", "all-staff"))
                .extracting(KpiFigure::value, KpiFigure::numerator, KpiFigure::denominator, KpiFigure::excluded)
                .containsExactly(new BigDecimal("50.0"), BigDecimal.ONE, BigDecimal.valueOf(2), 1);
        assertThat(line("K08", "all-staff").state()).isEqualTo(KpiLine.State.NOT_REACHED);
        assertThat(figure("K08", "management").value()).isEqualByComparingTo("0");
    }

    /** Due since the first day of the 年度. */
    private void owe(long person, String course, @Nullable LocalDate completed) {
        FiscalYear year = FiscalYear.of(today);
        duties.owe(city, person, course, year.year(), completed, completed);
        duties.due(person, year.first());
    }

    @Test
    void the_course_in_force_is_counted_of_those_who_are_there() {
        owe(clerk, "B04", today);
        owe(away, "B04", today);
        assertThat(figure("K27", ""))
                .extracting(KpiFigure::numerator, KpiFigure::denominator, KpiFigure::excluded)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2), 1);
    }

    @Test
    void proposals_count_once_they_are_taken_up() {
        Viewer author = town.clerk(city, clerk);
        Viewer office = viewer(Role.DX_OFFICE, "");
        long first = proposals.submit(author, idea("番号札"), List.of());
        proposals.submit(author, idea("議事録"), List.of());
        assertThat(figure("K05", "").value()).isEqualByComparingTo("0");
        assertThat(line("K34", "adopted").state()).isEqualTo(KpiLine.State.NOTHING_TO_MEASURE);
        decisions.accept(office, first);
        decisions.adopt(office, first, "");
        assertThat(figure("K05", "").value()).isEqualByComparingTo("1");
        assertThat(figure("K34", "adopted").value()).isEqualByComparingTo("100");
        assertThat(figure("K34", "introduced").value()).isEqualByComparingTo("0");
    }

    private static ProposalDraft idea(String title) {
        return new ProposalDraft(title, "待ち時間が長い", "仕組みを変える", "", "", "", List.of(), null);
    }

    @Test
    void an_entered_value_holds_until_another_is_entered_and_none_is_lost() {
        assertThat(line("K03", "").state()).isEqualTo(KpiLine.State.NOT_ENTERED);
        enter("K03", today.minusYears(1), null, "18", "1000");
        enter("K03", today, null, "30", "1000");
        enter("K03", today, "3.1", null, null);
        assertThat(figure("K03", ""))
                .extracting(KpiFigure::source, KpiFigure::enteredBy)
                .containsExactly("人事台帳", "人事 太郎");
        assertThat(figure("K03", "").value()).isEqualByComparingTo("3.1");
        assertThat(line("K03", "").state()).isEqualTo(KpiLine.State.REACHED);
        assertThat(Objects.requireNonNull(
                                board.of(hr, "K03", today.minusDays(1)).get(0).figure())
                        .value())
                .as("as of yesterday the value of last year holds")
                .isEqualByComparingTo("1.8");
        assertThat(values.upTo(hr, today)).hasSize(3);
    }

    @Test
    void what_can_t_be_true_is_refused_with_its_field() {
        refused("measuredOn", () -> enter("K03", today.plusDays(1), "3", null, null));
        refused("measured", () -> enter("K03", today, null, null, null));
        refused("measured", () -> enter("K07", today, "-1", null, null));
        refused("measured", () -> enter("K03", today, "1E-1000000000", null, null));
        refused("numerator", () -> enter("K03", today, null, "1E+999999999", "3"));
        refused("measuredOn", () -> enter("K03", LocalDate.of(26, 6, 26), "3", null, null));
        refused("denominator", () -> enter("K03", today, null, "3", "0"));
        refused("numerator", () -> enter("K03", today, null, "11", "10"));
        KpiLine line = line("K03", "");
        refused(
                "source",
                () -> values.enter(
                        hr, line.kpi(), line.part(), new KpiValues.Draft(today, BigDecimal.ONE, null, null, " ")));
    }

    private static void refused(String field, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }

    @Test
    void only_hr_sees_them_and_only_hr_of_the_whole_enters() {
        KpiLine line = line("K03", "");
        KpiValues.Draft draft = new KpiValues.Draft(today, BigDecimal.ONE, null, null, "台帳");
        for (Role role : List.of(Role.EMPLOYEE, Role.DX_OFFICE, Role.ADMIN, Role.SUPERVISOR)) {
            hidden(() -> board.on(viewer(role, ""), today));
            hidden(() -> values.enter(viewer(role, ""), line.kpi(), line.part(), draft));
        }
        hidden(() -> values.enter(viewer(Role.HR, "教育委員会"), line.kpi(), line.part(), draft));
        hidden(() -> board.of(hr, "K99", today));
    }

    private static void hidden(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(NotVisible.class);
    }

    @Test
    void another_municipality_s_values_are_not_seen() {
        enter("K03", today, "3", null, null);
        city = town.found();
        Viewer other = viewer(Role.HR, "");
        assertThat(board.of(other, "K03", today).get(0).state()).isEqualTo(KpiLine.State.NOT_ENTERED);
    }

    @Test
    void every_figure_has_a_line() {
        assertThat(board.on(hr, today)).extracting(line -> line.kpi().code()).contains("K01", "K13", "K15", "K38");
    }

    private void enter(
            String code,
            LocalDate day,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator) {
        KpiLine line = line(code, "");
        values.enter(
                hr,
                line.kpi(),
                line.part(),
                new KpiValues.Draft(day, number(value), number(numerator), number(denominator), "人事台帳"));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private KpiLine line(String code, String part) {
        return board.of(hr, code, today).stream()
                .filter(line -> line.part().code().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private KpiFigure figure(String code, String part) {
        return Objects.requireNonNull(line(code, part).figure());
    }
}
