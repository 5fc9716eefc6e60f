package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.effects.EffectDecisions;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectOwners;
import jp.hagukumi.effects.EffectSight;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Handovers;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.ProposalDecisions;
import jp.hagukumi.proposals.ProposalDraft;
import jp.hagukumi.proposals.ProposalSight;
import jp.hagukumi.proposals.Proposals;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people who move or leave let hang in projects, effects and proposals, and handing it on. */
@ExtendWith(ArquillianExtension.class)
class LeftWorkIT {
    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    ProjectTown made;

    @Inject
    Assignment assignment;

    @Inject
    ProjectReviews reviews;

    @Inject
    ProjectSight sight;

    @Inject
    Handovers handovers;

    @Inject
    Effects effects;

    @Inject
    EffectOwners owners;

    @Inject
    EffectDecisions effectDecisions;

    @Inject
    EffectSight effectSight;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions proposalDecisions;

    @Inject
    ProposalSight proposalSight;

    @Inject
    Event<DayStarted> days;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private long city;
    private long section;
    private long elsewhere;
    private Viewer leader;
    private Viewer member;
    private Viewer manager;
    private Viewer office;
    private Viewer judge;
    private Viewer other;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        elsewhere = town.unit(city, "12", UnitKind.SECTION);
        leader = posted("000001", section, Grade.STAFF);
        member = posted("000002", section, Grade.STAFF);
        manager = town.supervisor(city, posted("000003", section, Grade.MANAGER).self(), section);
        long officer = posted("000005", elsewhere, Grade.STAFF).self();
        accounts.open(city, officer, Role.DX_OFFICE, "");
        office = ProjectTown.office(city, officer);
        judge = posted("000006", elsewhere, Grade.STAFF);
        other = posted("000007", elsewhere, Grade.STAFF);
        today = made.today();
    }

    private Viewer posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, grade.isManagement() ? "課長" : "");
        return town.clerk(city, id);
    }

    private void leaves(Viewer person) {
        town.change(person.self(), "left_on", today.minusDays(1));
    }

    private void moves(Viewer person, long unit) throws Exception {
        transaction.begin();
        em.createNativeQuery("update posting set to_on = ?3 where municipality_id = ?1 and person_id = ?2")
                .setParameter(1, city)
                .setParameter(2, person.self())
                .setParameter(3, today.minusDays(1))
                .executeUpdate();
        transaction.commit();
        town.post(city, person.self(), unit, Grade.STAFF, "", today, Days.OPEN);
    }

    private LeftWork.Item only(String kind) {
        List<LeftWork.Item> items = handovers.on(office, today).stream()
                .filter(item -> item.kind().equals(kind))
                .toList();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void handOn(LeftWork.Item item, Viewer to) {
        handovers.handOn(office, Map.of(item.key(), to.self()), today);
        assertThat(handovers.on(office, today)).extracting(LeftWork.Item::kind).doesNotContain(item.kind());
    }

    @Test
    void who_leads_after_a_transfer_takes_the_share_of_who_led() throws Exception {
        long id = assignment.assign(office, made.draft(section, leader.self(), member.self()));
        assertThat(handovers.on(office, today)).isEmpty();
        moves(leader, elsewhere);
        LeftWork.Item item = only("projectLeaders");
        assertThat(item.choices())
                .extracting(LeftWork.Choice::personId)
                .startsWith(member.self())
                .contains(manager.self())
                .doesNotContain(leader.self(), judge.self());
        assertThatThrownBy(() -> handovers.handOn(office, Map.of(item.key(), judge.self()), today))
                .isInstanceOf(NotVisible.class);
        handOn(item, manager);
        SeenProject seen = sight.of(office, id);
        assertThat(seen.project().leaderId()).isEqualTo(manager.self());
        assertThat(seen.team())
                .extracting(Member::personId, Member::share)
                .containsExactlyInAnyOrder(tuple(manager.self(), 60), tuple(member.self(), 40));
        assertThat(seen.members())
                .filteredOn(one -> !one.isPresent())
                .extracting(Member::personId)
                .containsExactly(leader.self());
    }

    @Test
    void a_mentor_and_a_reviewer_who_left_are_replaced_and_conflicts_hold() throws Exception {
        ProjectDraft plain = made.draft(section, leader.self(), member.self());
        long mentored = assignment.assign(
                office,
                new ProjectDraft(
                        plain.template(),
                        plain.title(),
                        plain.theme(),
                        section,
                        leader.self(),
                        plain.shares(),
                        null,
                        judge.self(),
                        plain.start(),
                        "",
                        false));
        long reviewed = made.reported(office, leader, plain);
        reviews.open(office, reviewed, List.of(judge.self(), other.self()));
        leaves(judge);
        handOn(only("projectMentors"), office);
        assertThat(sight.of(leader, mentored).project().mentorId()).isEqualTo(office.self());
        accounts.open(city, manager.self(), Role.REVIEWER, "");
        LeftWork.Item item = only("projectReviewers");
        assertThat(item.holder()).isNotBlank();
        assertThatThrownBy(() -> handovers.handOn(office, Map.of(item.key(), manager.self()), today))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.textKey()).isEqualTo("projects.refused.conflict.LINE"));
        handOn(item, office);
        reviews.score(office, reviewed, ProjectTown.THREE, "よい");
        assertThatThrownBy(() -> reviews.score(judge, reviewed, ProjectTown.THREE, "いない"))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void an_effect_to_be_measured_again_is_measured_by_whom_it_was_handed_to() throws Exception {
        LocalDate live = today.minusMonths(3);
        ProjectDraft plain = made.draft(section, leader.self(), member.self());
        long project = made.live(
                office,
                leader,
                new ProjectDraft(
                        plain.template(),
                        plain.title(),
                        plain.theme(),
                        section,
                        leader.self(),
                        plain.shares(),
                        null,
                        null,
                        live.minusDays(30),
                        "",
                        false),
                List.of(judge, other),
                live);
        EffectDraft known =
                owners.known(leader, ProjectEffects.KIND, project, 6).orElseThrow();
        long effect = effects.report(
                leader, ProjectEffects.KIND, project, new EffectDraft("転記", section, live, 0, known.measurement()));
        effectDecisions.confirm(manager, effect, 0);
        effectDecisions.fix(office, effect, 0);
        days.fire(new DayStarted(city, today));
        leaves(leader);
        Viewer successor = posted("000009", section, Grade.STAFF);
        handOn(only("effects"), successor);
        effects.remeasure(successor, effect, 3, known.measurement());
        effectDecisions.confirm(manager, effect, 3);
        assertThat(effectSight.of(successor, effect).shares()).hasSize(2);
    }

    @Test
    void a_proposal_whose_author_left_is_put_into_use_by_whom_it_was_handed_to() throws Exception {
        long id = proposals.submit(
                leader, new ProposalDraft("番号札", "待つ", "呼ぶ", "", "受付", "", List.of(), null), List.of());
        proposalDecisions.accept(office, id);
        proposalDecisions.adopt(office, id, "");
        leaves(leader);
        assertThatThrownBy(() -> proposalDecisions.implement(member, id, today)).isInstanceOf(NotVisible.class);
        handOn(only("proposals"), member);
        assertThat(proposalSight.of(member, id).isImplementable()).isTrue();
        proposalDecisions.implement(member, id, today);
        assertThat(proposalSight.of(member, id).isReporting()).isTrue();
        assertThat(owners.find(member, "PROPOSAL", id).orElseThrow().shares()).containsOnlyKeys(leader.self());
    }
}
