package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a call to the project that came of it. */
@ExtendWith(ArquillianExtension.class)
class ProjectCallsIT {
    @Inject
    Town town;

    @Inject
    ProjectTown made;

    @Inject
    ProjectCalls calls;

    @Inject
    Applications applications;

    @Inject
    ApplicationSight sight;

    @Inject
    Selections selections;

    @Inject
    ProjectSight projects;

    @Inject
    Notices notices;

    private long city;
    private long section;
    private long elsewhere;
    private Viewer clerk;
    private Viewer colleague;
    private Viewer neighbour;
    private Viewer manager;
    private Viewer office;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        elsewhere = town.unit(city, "12", UnitKind.SECTION);
        clerk = posted("000001", section, Grade.STAFF);
        colleague = posted("000002", section, Grade.STAFF);
        neighbour = posted("000003", elsewhere, Grade.STAFF);
        manager = town.supervisor(city, posted("000004", section, Grade.MANAGER).self(), section);
        office = ProjectTown.office(
                city, posted("000005", elsewhere, Grade.STAFF).self());
    }

    private Viewer posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, grade.isManagement() ? "長" : "");
        return town.clerk(city, id);
    }

    private long called(String template, @Nullable Long unit, int opensIn, int closesIn) {
        return calls.call(
                office,
                new ProjectCall(
                        0,
                        "上期の公募",
                        "くり返しの作業を減らす",
                        template,
                        unit,
                        "",
                        made.today().plusDays(opensIn),
                        made.today().plusDays(closesIn),
                        0));
    }

    private static Application.Draft draft(String... team) {
        return new Application.Draft("PB02", "転記の自動化", "毎月の転記に20時間かかる", List.of(team));
    }

    private Selections.Terms terms(Long... more) {
        return new Selections.Terms(List.of(more), null, null, made.today());
    }

    @Test
    void the_selected_becomes_a_project_with_the_wished_team_and_everybody_reads_the_reason() {
        long call = called("", null, 0, 10);
        long own = applications.apply(clerk, call, draft("000002", "000003"));
        long other = applications.nominate(manager, call, "000002", draft());
        assertThat(latest(colleague)).isEqualTo("projects.notice.call.NOMINATED");
        long project = selections.select(office, own, terms(), "効果が大きい");
        assertThat(projects.of(clerk, project).team())
                .extracting(Member::personId, Member::share)
                .containsExactlyInAnyOrder(
                        tuple(clerk.self(), 34), tuple(colleague.self(), 33), tuple(neighbour.self(), 33));
        assertThat(projects.of(clerk, project).project().leaderId()).isEqualTo(clerk.self());
        assertThat(projects.of(clerk, project).project().theme()).isEqualTo("毎月の転記に20時間かかる");
        selections.decline(office, other, "同じ業務なので、こちらに加わってください");
        assertThat(latest(manager)).isEqualTo("projects.notice.call.DECLINED");
        assertThat(sight.own(colleague))
                .extracting(Application::state, Application::reason, Application::projectId)
                .containsExactly(
                        tuple(Application.State.DECLINED, "同じ業務なので、こちらに加わってください", null),
                        tuple(Application.State.SELECTED, "効果が大きい", project));
        assertThat(sight.own(neighbour)).extracting(Application::reason).containsExactly("効果が大きい");
        refused(() -> selections.decline(office, own, "やはり"), "call.decided");
    }

    @Test
    void the_office_adds_people_where_the_team_is_too_small_and_sees_what_it_lacks() {
        long id = applications.apply(clerk, called("PB02", null, 0, 1), draft());
        assertThat(sight.missing(
                                office, sight.in(office, sight.own(clerk).get(0).callId()))
                        .get(id))
                .isNotEmpty();
        refused(() -> selections.select(office, id, terms(), "一人では"), "teamSize");
        long project = selections.select(office, id, terms(neighbour.self()), "二人で");
        assertThat(projects.of(neighbour, project).team()).hasSize(2);
    }

    @Test
    void a_call_takes_applications_of_its_audience_in_its_period_and_one_of_each() {
        refused(() -> applications.apply(clerk, called("", elsewhere, 0, 5), draft()), "call.audience");
        hidden(() -> applications.apply(clerk, called("", null, 1, 5), draft()));
        hidden(() -> applications.apply(clerk, called("PB01", null, 0, 5), draft()));
        long call = called("", section, 0, 5);
        long id = applications.apply(clerk, call, draft());
        refused(() -> applications.apply(clerk, call, draft()), "call.twice");
        refused(() -> applications.nominate(manager, call, "000001", draft()), "call.twice");
        refused(() -> applications.nominate(manager, call, "000003", draft()), "call.notYours");
        hidden(() -> applications.nominate(colleague, call, "000001", draft()));
        refused(() -> applications.apply(colleague, call, draft("999999")), "nobody");
        hidden(() -> applications.withdraw(colleague, id));
        applications.withdraw(clerk, id);
        assertThat(sight.own(clerk)).isEmpty();
        applications.apply(clerk, call, draft("000002"));
        assertThat(sight.own(colleague)).hasSize(1);
        assertThat(calls.open(clerk)).extracting(ProjectCall::id).contains(call);
        refused(() -> called("", null, 5, 4), "call.period");
    }

    @Test
    void nobody_selects_their_own_and_calls_and_applications_are_for_whom_they_concern() {
        long call = called("", null, 0, 5);
        long id = applications.apply(clerk, call, draft("000005"));
        refused(() -> selections.select(office, id, terms(), "自分たちの"), "own");
        hidden(() -> selections.decline(manager, id, "だめ"));
        hidden(() -> sight.in(clerk, call));
        hidden(() -> calls.all(clerk));
        assertThat(sight.own(neighbour)).isEmpty();
        long otherCity = town.found();
        Viewer stranger = ProjectTown.office(otherCity, clerk.self());
        hidden(() -> calls.of(stranger, call));
        hidden(() -> selections.decline(stranger, id, "よそから"));
        assertThat(stranger.has(Role.DX_OFFICE)).isTrue();
    }

    private String latest(Viewer viewer) {
        return notices.latest(viewer, 9).stream()
                .map(Notice::textKey)
                .findFirst()
                .orElse("");
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.textKey())
                .isEqualTo("projects.refused." + why));
    }

    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotVisible.class);
    }
}
