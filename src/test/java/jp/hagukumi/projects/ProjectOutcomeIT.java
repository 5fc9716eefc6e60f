package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.effects.EffectDecisions;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectInbox;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.EffectOwners;
import jp.hagukumi.effects.EffectRound;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.effects.SeenEffect;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an accepted project saves: from its sheets to hours that count. */
@ExtendWith(ArquillianExtension.class)
class ProjectOutcomeIT {
    private static final int ROOM = 6;

    @Inject
    Town town;

    @Inject
    ProjectTown made;

    @Inject
    ProjectSight sight;

    @Inject
    ProjectOutcomes outcomes;

    @Inject
    EffectOwners owners;

    @Inject
    Effects effects;

    @Inject
    EffectDecisions decisions;

    @Inject
    EffectInbox inbox;

    @Inject
    EffectSight effectSight;

    @Inject
    EffectYears years;

    @Inject
    jakarta.enterprise.event.Event<DayStarted> days;

    private long city;
    private long section;
    private Viewer leader;
    private Viewer member;
    private Viewer manager;
    private Viewer director;
    private Viewer office;
    private List<Viewer> reviewers;
    private LocalDate live;

    @BeforeEach
    void found() {
        city = town.found();
        long department = town.unit(city, "1", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        long elsewhere = town.unit(city, "2", UnitKind.SECTION);
        leader = posted("000001", section, Grade.CHIEF);
        member = posted("000002", section, Grade.STAFF);
        manager = town.supervisor(city, posted("000003", section, Grade.MANAGER).self(), section);
        director = town.supervisor(
                city, posted("000004", department, Grade.DIRECTOR).self(), department);
        office = ProjectTown.office(
                city, posted("000005", elsewhere, Grade.STAFF).self());
        reviewers = List.of(posted("000006", elsewhere, Grade.STAFF), posted("000007", elsewhere, Grade.STAFF));
        live = made.today().minusDays(20);
    }

    private Viewer posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, grade.isManagement() ? "長" : "");
        return town.clerk(city, id);
    }

    private long live(Viewer by, ProjectDraft draft) {
        return made.live(office, by, draft, reviewers, live);
    }

    private EffectDraft named(long project, String operation) {
        EffectDraft known =
                owners.known(leader, ProjectEffects.KIND, project, ROOM).orElseThrow();
        return new EffectDraft(operation, known.unitId(), known.liveOn(), known.costYen(), known.measurement());
    }

    private long fixed(Viewer by, long project, String operation) {
        long effect = effects.report(by, ProjectEffects.KIND, project, named(project, operation));
        decisions.confirm(manager, effect, 0);
        decisions.fix(office, effect, 0);
        return effect;
    }

    @Test
    void the_sheets_of_a_project_begin_the_report_of_its_effect() {
        long project = live(leader, made.draft(section, leader.self(), member.self()));
        EffectDraft known =
                owners.known(member, ProjectEffects.KIND, project, ROOM).orElseThrow();
        assertThat(known.unitId()).isEqualTo(section);
        assertThat(known.liveOn()).isEqualTo(live);
        assertThat(known.measurement().lines()).containsExactly(new EffectLine("転記", 3_600, 540, 240, 20, "時計で10件ずつ"));
        assertThat(owners.known(posted("000010", section, Grade.STAFF), ProjectEffects.KIND, project, ROOM))
                .isEmpty();
    }

    /** 3,600 cases from 9 to 4 minutes are 300 hours a year: 25 hours a month. */
    @Test
    void hours_count_from_going_live_once_the_supervisor_and_the_dx_office_agree() {
        long project = live(leader, made.draft(section, leader.self(), member.self()));
        assertThat(sight.of(leader, project).isReportingEffect()).isTrue();
        assertThat(sight.of(manager, project).isReportingEffect()).isFalse();
        hidden(() -> effects.report(manager, ProjectEffects.KIND, project, named(project, "転記")));
        long effect = effects.report(member, ProjectEffects.KIND, project, named(project, "転記"));
        assertThat(inbox.toConfirm(manager))
                .extracting(one -> one.effect().id())
                .containsExactly(effect);
        assertThat(outcome(project).counted().hours()).isZero();
        decisions.confirm(manager, effect, 0);
        decisions.fix(office, effect, 0);
        assertThat(effectSight.of(leader, effect).shares())
                .extracting(SeenEffect.Share::percent)
                .containsExactly(60, 40);
        assertThat(effectSight.of(leader, effect).path()).isEqualTo("/project/" + project);
        LocalDate march = FiscalYear.of(live).last();
        assertThat(years.of(city, FiscalYear.of(live), march).get(0).counted().secondTwelfths())
                .isEqualTo(monthsFrom(live, march) * 3_600L * 300);
        assertThat(outcome(project).fixed()).isTrue();
        assertThat(sight.of(leader, project).project().progress().outcome()).isEqualTo(made.today());
        hidden(() -> outcomes.of(leader));
    }

    @Test
    void where_the_supervisor_leads_the_project_the_next_one_above_confirms() {
        long project = live(manager, made.draft(section, manager.self(), member.self()));
        long effect = effects.report(
                member,
                ProjectEffects.KIND,
                project,
                new EffectDraft(
                        "転記",
                        section,
                        live,
                        0,
                        owners.known(member, ProjectEffects.KIND, project, ROOM)
                                .orElseThrow()
                                .measurement()));
        assertThat(inbox.toConfirm(manager)).isEmpty();
        assertThat(inbox.toConfirm(director))
                .extracting(one -> one.effect().id())
                .containsExactly(effect);
    }

    @Test
    void two_projects_on_the_same_work_count_its_hours_once() {
        long one = live(leader, made.draft(section, leader.self(), member.self()));
        long other = live(leader, made.draft(section, leader.self(), member.self()));
        fixed(leader, one, "台帳の転記");
        fixed(leader, other, "台帳の　転記");
        assertThat(outcomes.of(office).values())
                .extracting(
                        line -> line.counted().overlapped() > 0,
                        line -> line.counted().hours().signum() > 0)
                .containsExactlyInAnyOrder(tuple(false, true), tuple(true, false));
    }

    @Test
    void the_calendar_asks_the_team_to_measure_again() {
        live = made.today().minusMonths(3);
        ProjectDraft draft = made.draft(section, leader.self(), member.self());
        long project = live(
                leader,
                new ProjectDraft(
                        draft.template(),
                        draft.title(),
                        draft.theme(),
                        section,
                        leader.self(),
                        draft.shares(),
                        null,
                        null,
                        live.minusDays(30),
                        "",
                        false));
        long effect = fixed(leader, project, "転記");
        days.fire(new DayStarted(city, made.today()));
        SeenEffect seen = effectSight.of(member, effect);
        assertThat(seen.measures()).extracting(EffectRound::months).isEqualTo(3);
    }

    private EffectYears.Line outcome(long project) {
        return Objects.requireNonNull(outcomes.of(office).get(project));
    }

    private static long monthsFrom(LocalDate from, LocalDate to) {
        return java.time.temporal.ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.plusDays(1));
    }

    private static void hidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotVisible.class);
    }
}
