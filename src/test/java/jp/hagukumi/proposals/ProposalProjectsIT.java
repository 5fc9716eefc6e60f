package jp.hagukumi.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.effects.EffectDecisions;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectOwners;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Member;
import jp.hagukumi.projects.ProjectDecisions;
import jp.hagukumi.projects.ProjectEffects;
import jp.hagukumi.projects.ProjectOrigin;
import jp.hagukumi.projects.ProjectOrigins;
import jp.hagukumi.projects.ProjectSight;
import jp.hagukumi.projects.ProjectTown;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An idea that becomes a project, and what becomes of it then. */
@ExtendWith(ArquillianExtension.class)
class ProposalProjectsIT {
    @Inject
    Town town;

    @Inject
    ProjectTown made;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions decisions;

    @Inject
    ProposalProjects projects;

    @Inject
    ProposalSight sight;

    @Inject
    ProjectSight projectSight;

    @Inject
    ProjectOrigins origins;

    @Inject
    ProjectDecisions projectDecisions;

    @Inject
    EffectOwners owners;

    @Inject
    Effects effects;

    @Inject
    EffectDecisions effectDecisions;

    @Inject
    Points points;

    @Inject
    Clock clock;

    private long city;
    private Viewer clerk;
    private Viewer boss;
    private Viewer dx;
    private List<Viewer> reviewers;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long elsewhere = town.unit(city, "12", UnitKind.SECTION);
        clerk = town.clerk(city, posted("000001", section, Grade.STAFF));
        posted("000002", section, Grade.STAFF);
        boss = town.supervisor(city, posted("000004", section, Grade.MANAGER), section);
        dx = new Viewer(
                77,
                city,
                posted("000006", elsewhere, Grade.STAFF),
                "担当",
                "",
                Set.of(Role.EMPLOYEE, Role.DX_OFFICE),
                "",
                Set.of());
        reviewers = List.of(
                town.clerk(city, posted("000007", elsewhere, Grade.STAFF)),
                town.clerk(city, posted("000008", elsewhere, Grade.STAFF)));
        today = LocalDate.now(clock);
    }

    private long posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, grade.isManagement() ? "課長" : "");
        return id;
    }

    private long adopted() {
        long id = proposals.submit(
                clerk,
                new ProposalDraft("転記をなくす", "毎日転記している", "画面から出す", "", "証明の受付", "RPA", List.of(), null),
                List.of());
        decisions.accept(dx, id);
        decisions.adopt(dx, id, "");
        return id;
    }

    private SeenProposal seen(long id) {
        return sight.of(clerk, id);
    }

    @Test
    void where_it_stands_follows_its_project_and_each_leads_to_the_other() {
        long id = adopted();
        int before = points.earned(city, clerk.self(), today.minusYears(1), today);
        long project = projects.begin(dx, id, "PB02", List.of("000002"), today);
        assertThat(projectSight.of(clerk, project).team())
                .extracting(Member::share)
                .containsExactlyInAnyOrder(50, 50);
        assertThat(projectSight.of(clerk, project).project().theme()).isEqualTo("毎日転記している\n画面から出す");
        assertThat(origins.of(clerk, project))
                .extracting(ProjectOrigin.Source::title, ProjectOrigin.Source::path)
                .containsExactly(tuple("転記をなくす", "/proposal/" + id));
        assertThat(seen(id).projects()).extracting(Led::projectId).containsExactly(project);
        assertThat(seen(id).isImplementable()).isFalse();
        refused(() -> decisions.implement(clerk, id, today), "led");
        refused(() -> projects.begin(dx, id, "PB02", List.of("000002"), today), "decided");

        made.live(dx, clerk, project, reviewers, today);
        assertThat(seen(id).proposal().state()).isEqualTo(ProposalState.IMPLEMENTED);
        assertThat(seen(id).proposal().liveOn()).isEqualTo(today);
        assertThat(seen(id).isReporting()).isFalse();

        EffectDraft known = owners.known(clerk, ProjectEffects.KIND, project, 6).orElseThrow();
        long effect = effects.report(
                clerk,
                ProjectEffects.KIND,
                project,
                new EffectDraft("証明の受付", known.unitId(), known.liveOn(), 0, known.measurement()));
        effectDecisions.confirm(boss, effect, 0);
        effectDecisions.fix(dx, effect, 0);
        assertThat(seen(id).proposal().state()).isEqualTo(ProposalState.EFFECT_FIXED);
        assertThat(points.earned(city, clerk.self(), today.minusYears(1), today))
                .isGreaterThan(before + 60);
    }

    @Test
    void a_project_that_is_stopped_leaves_the_proposal_adopted_with_the_reason_and_free_again() {
        long id = adopted();
        long project = projects.begin(dx, id, "PB02", List.of("000002"), today);
        projectDecisions.stop(dx, project, "業務が県に移ったため");
        assertThat(seen(id).proposal().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(seen(id).projects())
                .extracting(Led::endedOn, Led::reason)
                .containsExactly(tuple(today, "業務が県に移ったため"));
        long again = projects.begin(dx, id, "PB01", List.of("000002", "000007"), today);
        assertThat(seen(id).projects()).extracting(Led::projectId).containsExactlyInAnyOrder(project, again);
        proposals.withdraw(clerk, id, "別の形で進めます");
        projectDecisions.stop(dx, again, "提案が取り下げられたため");
        assertThat(seen(id).proposal().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void only_the_office_makes_projects_and_not_of_its_own_proposals() {
        long id = adopted();
        assertThatThrownBy(() -> projects.begin(boss, id, "PB02", List.of(), today))
                .isInstanceOf(NotVisible.class);
        Viewer own = new Viewer(78, city, clerk.self(), "担当", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        refused(() -> projects.begin(own, id, "PB02", List.of("000002"), today), "own");
    }

    private static void refused(ThrowingCallable call, String why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.textKey())
                .isEqualTo("proposals.refused." + why));
    }
}
