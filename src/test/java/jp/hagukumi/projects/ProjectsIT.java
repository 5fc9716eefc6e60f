package jp.hagukumi.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.activity.ProjectRecords;
import jp.hagukumi.activity.ProjectRecords.Reached;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.projects.Measurement.Phase;
import jp.hagukumi.projects.rules.FlowStep;
import jp.hagukumi.projects.rules.Health.Risk;
import jp.hagukumi.projects.rules.Metric;
import jp.hagukumi.projects.rules.Outcome;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the assignment to accepted work, and back. */
@ExtendWith(ArquillianExtension.class)
class ProjectsIT {
    @Inject
    Town town;

    @Inject
    ProjectTown made;

    @Inject
    Assignment assignment;

    @Inject
    ProjectWork work;

    @Inject
    ProjectReports reports;

    @Inject
    ProjectReviews reviews;

    @Inject
    ProjectDecisions decisions;

    @Inject
    ProjectSight sight;

    @Inject
    ProjectPapers papers;

    @Inject
    ProjectBoard board;

    @Inject
    Candidates candidates;

    @Inject
    ProjectRecords records;

    @Inject
    Points points;

    @Inject
    SkillMaps maps;

    @Inject
    Notices notices;

    @Inject
    Replay replay;

    private long city;
    private long department;
    private long section;
    private long elsewhere;
    private Viewer leader;
    private Viewer member;
    private Viewer manager;
    private long director;
    private Viewer office;
    private Viewer first;
    private Viewer second;

    @BeforeEach
    void found() {
        city = town.found();
        department = town.unit(city, "1", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        elsewhere = town.unit(city, "2", UnitKind.SECTION);
        leader = posted("000001", section, Grade.CHIEF);
        member = posted("000002", section, Grade.STAFF);
        manager = town.supervisor(city, posted("000003", section, Grade.MANAGER).self(), section);
        director = posted("000004", department, Grade.DIRECTOR).self();
        office = ProjectTown.office(
                city, posted("000005", elsewhere, Grade.STAFF).self());
        first = posted("000006", elsewhere, Grade.STAFF);
        second = posted("000007", elsewhere, Grade.STAFF);
    }

    private Viewer posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, grade.isManagement() ? "長" : "");
        return town.clerk(city, id);
    }

    private ProjectDraft draft() {
        return made.draft(section, leader.self(), member.self());
    }

    private long inReview() {
        long id = made.reported(office, leader, draft());
        reviews.open(office, id, List.of(first.self(), second.self()));
        return id;
    }

    @Test
    void accepted_work_gives_each_member_points_levels_and_evidence_and_a_decision_taken_back_takes_them_away() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.TWO, "よくできています");
        reviews.score(second, id, ProjectTown.TWO, "手順書がよい");
        decisions.decide(office, id, "合格とします", Map.of(member.self(), "計測が丁寧でした"));
        assertThat(List.of(earned(leader), earned(member))).containsExactly(100, 80);
        assertThat(confirmed(member)).containsEntry("C3", 3).containsEntry("H4", 2);
        assertThat(reached(member)).containsExactly(Reached.REPORTED, Reached.PASSED);
        assertThat(notices.latest(member, 9).get(0).textKey()).isEqualTo("projects.notice.PASSED");
        SeenProject seen = sight.of(member, id);
        assertThat(seen.project().state()).isEqualTo(ProjectState.PASSED);
        assertThat(seen.project().targetMet()).isTrue();
        assertThat(papers.review(member, seen).feedback()).containsOnlyKeys(member.self());
        replay.people(city, List.of(leader.self(), member.self()));
        assertThat(List.of(earned(leader), earned(member))).containsExactly(100, 80);
        assertThat(confirmed(member)).containsEntry("C3", 3);

        decisions.takeBack(office, id, "審査員の所属に誤りがありました");
        assertThat(List.of(earned(leader), earned(member))).containsExactly(0, 0);
        assertThat(confirmed(member)).isEmpty();
        assertThat(reached(member)).containsExactly(Reached.REPORTED);
        reviews.open(office, id, List.of(first.self(), second.self()));
        reviews.score(first, id, ProjectTown.THREE, "とてもよい");
        reviews.score(second, id, ProjectTown.THREE, "とてもよい");
        decisions.decide(office, id, "優秀とします", Map.of());
        assertThat(List.of(earned(leader), earned(member))).containsExactly(140, 120);
        assertThat(confirmed(member)).containsEntry("C3", 4).containsEntry("H4", 3);
        replay.people(city, List.of(leader.self(), member.self()));
        assertThat(List.of(earned(leader), earned(member))).containsExactly(140, 120);
        assertThat(reached(member)).containsExactly(Reached.REPORTED, Reached.EXCELLENT);
    }

    @Test
    void sheets_stay_shut_until_all_are_in_and_to_the_team_until_it_is_decided() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.THREE, "秘密の講評");
        assertThat(review(second, id).sheets()).extracting(Sheet::comment).containsOnly("");
        assertThat(review(office, id).sheets()).extracting(Sheet::comment).containsOnly("");
        assertThat(review(office, id).in()).isEqualTo(1);
        assertThat(review(first, id).of(first.self()).orElseThrow().comment()).isEqualTo("秘密の講評");
        assertThat(review(second, id).outcome()).contains(new Outcome.Waiting(1));
        refused(() -> decisions.decide(office, id, "早く", Map.of()), "notYet");
        reviews.score(second, id, ProjectTown.THREE, "よい");
        assertThat(review(second, id).of(first.self()).orElseThrow().comment()).isEqualTo("秘密の講評");
        assertThat(review(leader, id).sheets()).extracting(Sheet::comment).containsOnly("");
        assertThat(review(leader, id).outcome()).isEmpty();
        refused(() -> reviews.score(first, id, ProjectTown.TWO, "やはり"), "allIn");
        decisions.decide(office, id, "優秀", Map.of());
        assertThat(review(leader, id).of(first.self()).orElseThrow().comment()).isEqualTo("秘密の講評");
    }

    @Test
    void fifteen_points_apart_the_reviewers_talk_and_may_change_their_sheets_after_it() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.THREE, "よい");
        refused(() -> reviews.talked(office, id, "早い"), "noTalk");
        reviews.score(second, id, ProjectTown.TWO, "まあまあ");
        refused(() -> decisions.decide(office, id, "早い", Map.of()), "notYet");
        reviews.talked(office, id, "計測の件数を確かめました");
        reviews.score(second, id, ProjectTown.THREE, "確かめました");
        decisions.decide(office, id, "優秀", Map.of());
        assertThat(sight.of(leader, id).project().excellent()).isTrue();
    }

    @Test
    void nobody_of_the_team_its_line_sponsor_or_mentor_reviews() {
        ProjectDraft plain = draft();
        long sponsor = posted("000008", elsewhere, Grade.STAFF).self();
        long mentor = posted("000009", elsewhere, Grade.STAFF).self();
        ProjectDraft draft = new ProjectDraft(
                plain.template(),
                plain.title(),
                plain.theme(),
                plain.unitId(),
                plain.leaderId(),
                plain.shares(),
                sponsor,
                mentor,
                plain.start(),
                "",
                false);
        long id = made.reported(office, leader, draft);
        refused(() -> reviews.open(office, id, List.of(first.self())), "reviewers");
        refused(() -> reviews.open(office, id, List.of(first.self(), first.self())), "reviewers");
        refused(() -> reviews.open(office, id, List.of(first.self(), member.self())), "conflict.MEMBER");
        refused(() -> reviews.open(office, id, List.of(first.self(), manager.self())), "conflict.LINE");
        refused(() -> reviews.open(office, id, List.of(first.self(), director)), "conflict.LINE");
        refused(() -> reviews.open(office, id, List.of(first.self(), sponsor)), "conflict.SPONSOR");
        refused(() -> reviews.open(office, id, List.of(first.self(), mentor)), "conflict.MENTOR");
        reviews.open(office, id, List.of(first.self(), second.self()));
        Viewer own = ProjectTown.office(city, sponsor);
        refused(() -> decisions.decide(own, id, "自分で", Map.of()), "own");
        hidden(() -> reviews.score(manager, id, ProjectTown.THREE, "上司"));
    }

    @Test
    void a_reviewer_who_has_moved_above_the_team_may_not_score_any_more() {
        long id = inReview();
        town.post(city, second.self(), section, Grade.DIRECTOR, "部長");
        refused(() -> reviews.score(second, id, ProjectTown.THREE, "異動後"), "conflictNow");
    }

    @Test
    void reports_ask_for_measurements_targets_and_deliverables() {
        long id = assignment.assign(office, draft());
        hidden(() -> work.start(member, id));
        work.start(leader, id);
        refused(() -> reports.handIn(leader, id, "早い"), "noBaseline");
        made.measure(member, id, Phase.BEFORE, "0");
        refused(() -> reports.handIn(leader, id, "早い"), "noTarget");
        work.target(member, id, ProjectTown.METRIC, new Metric.Target(Metric.TargetKind.AT_LEAST, 100));
        refused(() -> reports.handIn(leader, id, "早い"), "deliverables");
        work.add(member, id, 1, List.of(made.pdf("1")));
        work.add(member, id, 1, List.of(made.pdf("1b")));
        work.add(member, id, 2, List.of(made.pdf("2")));
        assertThat(papers.files(member, sight.of(member, id)))
                .extracting(ProjectFile::deliverable, ProjectFile::version)
                .containsExactly(tuple(1, 2), tuple(1, 1), tuple(2, 1));
        hidden(() -> reports.handIn(member, id, "リーダーではない"));
        reports.handIn(leader, id, "中間です");
        refused(() -> reports.handIn(leader, id, "最終"), "noResult");
        reports.giveBack(office, id, "As-Isの例外を書いてください");
        assertThat(sight.of(leader, id).project().state()).isEqualTo(ProjectState.STARTED);
        assertThat(sight.of(leader, id).project().reason()).contains("例外");
        reports.handIn(leader, id, "直しました");
        assertThat(sight.of(leader, id).project().state()).isEqualTo(ProjectState.INTERIM);
    }

    @Test
    void a_returned_final_report_is_handed_in_again_and_counts_once() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.TWO, "よい");
        reports.giveBack(office, id, "算式を直してください");
        assertThat(sight.of(leader, id).project().state()).isEqualTo(ProjectState.RETURNED);
        reports.handIn(leader, id, "直しました");
        assertThat(reached(member)).containsExactly(Reached.REPORTED);
        reviews.open(office, id, List.of(first.self(), second.self()));
        assertThat(review(office, id).in()).as("sheets of the round before").isZero();
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() throws InterruptedException {
        long id = inReview();
        reviews.score(first, id, ProjectTown.TWO, "よい");
        reviews.score(second, id, ProjectTown.TWO, "よい");
        List<Throwable> failures = atOnce(
                () -> decisions.decide(office, id, "合格", Map.of()),
                () -> decisions.decide(office, id, "合格", Map.of()),
                () -> reports.giveBack(office, id, "差戻し"));
        assertThat(failures).hasSize(2).allMatch(Refused.class::isInstance);
    }

    @Test
    void a_project_is_seen_by_those_who_have_to_do_with_it_and_by_nobody_else() {
        long id = inReview();
        for (Viewer viewer : List.of(leader, member, manager, office, first, second)) {
            assertThat(sight.of(viewer, id).project().id()).isEqualTo(id);
        }
        Viewer colleague = posted("000010", section, Grade.STAFF);
        hidden(() -> sight.of(colleague, id));
        long other = town.found();
        hidden(() -> sight.of(ProjectTown.office(other, first.self()), id));
        long file = papers.files(leader, sight.of(leader, id)).get(0).id();
        assertThat(sight.file(first, file).file().name()).isEqualTo("成果物.pdf");
        hidden(() -> sight.file(colleague, file));
        hidden(() -> sight.file(ProjectTown.office(other, first.self()), file));
        hidden(() -> board.of(leader, false));
        hidden(() -> decisions.stop(leader, id, "やめたい"));
        hidden(() -> assignment.assign(leader, draft()));
    }

    @Test
    void the_board_shows_what_is_late_and_at_risk_first() {
        long quiet = assignment.assign(office, draft());
        long busy = assignment.assign(office, draft());
        work.start(leader, busy);
        work.write(leader, busy, new WorkEntry(true, made.today(), 0, null, "測る日を決めた", ""));
        made.measure(leader, busy, Phase.BEFORE, "3");
        work.done(leader, busy, 2);
        List<BoardLine> lines = board.of(office, false);
        assertThat(lines).extracting(BoardLine::id).containsExactly(quiet, busy);
        assertThat(lines.get(0).health().risks()).contains(Risk.LATE, Risk.SILENT, Risk.NO_BASELINE);
        assertThat(lines.get(1).health().risks()).doesNotContain(Risk.SILENT, Risk.NO_BASELINE);
        decisions.stop(office, quiet, "業務がなくなったため");
        assertThat(board.of(office, false)).extracting(BoardLine::id).containsExactly(busy);
        assertThat(board.of(office, true)).extracting(BoardLine::id).containsExactly(busy, quiet);
        refused(() -> decisions.stop(office, quiet, "もう一度"), "state");
    }

    @Test
    void the_fit_shows_what_people_hold_what_they_do_and_did() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.TWO, "よい");
        reviews.score(second, id, ProjectTown.TWO, "よい");
        decisions.decide(office, id, "合格", Map.of());
        assignment.assign(office, draft());
        ProjectTemplate template = sight.of(office, id).template();
        List<Candidate> found = candidates.under(office, town.path(department), template);
        assertThat(found).extracting(Candidate::staffNumber).containsExactly("000001", "000002", "000003", "000004");
        assertThat(found.get(0).fit().met()).containsExactly("C3", "H1");
        assertThat(List.of(found.get(0).fit().load(), found.get(0).fit().past()))
                .containsExactly(1, 1);
        assertThat(found.get(2).fit().missing()).isEqualTo(Map.of("C3", 1, "H1", 2));
        hidden(() -> candidates.under(leader, town.path(department), template));
    }

    @Test
    void a_team_has_the_size_of_the_template_a_leader_and_shares_of_a_hundred() {
        refused(() -> assignment.assign(office, with(Map.of(leader.self(), 100))), "teamSize");
        refused(() -> assignment.assign(office, with(Map.of(leader.self(), 60, member.self(), 30))), "shares");
        refused(() -> assignment.assign(office, with(Map.of(first.self(), 60, member.self(), 40))), "leader");
        long gone = town.person(city, "000011");
        refused(() -> assignment.assign(office, with(Map.of(leader.self(), 60, gone, 40))), "notInPost");
    }

    private ProjectDraft with(Map<Long, Integer> shares) {
        ProjectDraft plain = draft();
        return new ProjectDraft(
                plain.template(),
                plain.title(),
                plain.theme(),
                plain.unitId(),
                plain.leaderId(),
                shares,
                null,
                null,
                plain.start(),
                "",
                false);
    }

    @Test
    void who_leaves_the_team_gets_nothing_and_still_may_not_review() {
        long id = assignment.assign(office, draft());
        Viewer joined = posted("000012", section, Grade.STAFF);
        assignment.changeTeam(office, id, leader.self(), Map.of(leader.self(), 50, joined.self(), 50), "異動のため");
        hidden(() -> sight.of(member, id));
        made.interim(leader, id);
        made.measure(joined, id, Phase.AFTER, "120");
        work.add(joined, id, 3, List.of(made.pdf("3")));
        work.add(joined, id, 4, List.of(made.pdf("4")));
        reports.handIn(leader, id, "最終です");
        assertThat(reached(member)).isEmpty();
        assertThat(reached(joined)).containsExactly(Reached.REPORTED);
        refused(() -> reviews.open(office, id, List.of(first.self(), member.self())), "conflict.MEMBER");
    }

    @Test
    void a_flow_is_kept_as_a_whole_and_told_in_hours() {
        long id = assignment.assign(office, draft());
        work.start(leader, id);
        FlowStep typing = new FlowStep("転記", "係", new BigDecimal("12.5"), 1, 240, FlowStep.Waste.DUPLICATE);
        work.draw(leader, id, Phase.BEFORE, List.of(typing, typing));
        work.draw(member, id, Phase.BEFORE, List.of(typing));
        assertThat(papers.flow(manager, sight.of(manager, id), Phase.BEFORE)).hasSize(1);
        hidden(() -> work.draw(manager, id, Phase.BEFORE, List.of()));
        FlowStep negative = new FlowStep("転記", "係", new BigDecimal("-1"), 1, 240, FlowStep.Waste.NONE);
        refused(() -> work.draw(leader, id, Phase.AFTER, List.of(negative)), "figure");
    }

    @Test
    void an_accepted_project_goes_live_and_is_closed_with_its_words() {
        long id = inReview();
        reviews.score(first, id, ProjectTown.TWO, "よい");
        reviews.score(second, id, ProjectTown.TWO, "よい");
        refused(() -> decisions.goLive(office, id, made.today()), "state");
        decisions.decide(office, id, "合格", Map.of());
        refused(() -> decisions.goLive(office, id, made.today().plusDays(1)), "live");
        decisions.goLive(office, id, made.today());
        decisions.close(office, id, "税務課が引き継ぐ");
        assertThat(sight.of(leader, id).project().state()).isEqualTo(ProjectState.CLOSED);
        assertThat(papers.steps(leader, sight.of(leader, id)))
                .extracting(ProjectLog.Line::step)
                .containsExactly(
                        ProjectStep.ASSIGNED,
                        ProjectStep.STARTED,
                        ProjectStep.INTERIM_HANDED_IN,
                        ProjectStep.FINAL_HANDED_IN,
                        ProjectStep.REVIEW_OPENED,
                        ProjectStep.PASSED,
                        ProjectStep.WENT_LIVE,
                        ProjectStep.CLOSED);
    }

    private SeenReview review(Viewer viewer, long id) {
        return papers.review(viewer, sight.of(viewer, id));
    }

    private int earned(Viewer person) {
        return points.earned(city, person.self(), Town.LONG_AGO, made.today());
    }

    private Map<String, Integer> confirmed(Viewer person) {
        return maps.of(town.hr(city), person.self(), made.today())
                .standing()
                .confirmed()
                .bySkill();
    }

    private List<Reached> reached(Viewer person) {
        return records.of(city, List.of(person.self()), made.today()).getOrDefault(person.self(), List.of()).stream()
                .map(ProjectRecords.ProjectRecord::reached)
                .toList();
    }

    private static List<Throwable> atOnce(Runnable... deeds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> futures = Arrays.stream(deeds)
                .map(deed -> threads.submit((Callable<Object>) () -> {
                    start.await();
                    deed.run();
                    return deed;
                }))
                .toList();
        start.countDown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Object> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        return failures;
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    private static void refused(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                .isEqualTo("projects.refused." + why));
    }
}
