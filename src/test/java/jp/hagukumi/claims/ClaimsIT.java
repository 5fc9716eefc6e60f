package jp.hagukumi.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.activity.ApprovedClaims;
import jp.hagukumi.activity.ClaimApproved;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.attainment.SkillMaps;
import jp.hagukumi.certification.StageStandings;
import jp.hagukumi.certification.rules.Requirement;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the draft to points and levels, and back. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {
    @Inject
    Town town;

    @Inject
    ClaimTown made;

    @Inject
    Claims claims;

    @Inject
    ClaimDecisions decisions;

    @Inject
    ClaimInbox inbox;

    @Inject
    ClaimSight sight;

    @Inject
    ClaimList list;

    @Inject
    ApprovedClaims approved;

    @Inject
    Points points;

    @Inject
    SkillMaps maps;

    @Inject
    StageStandings standings;

    @Inject
    Notices notices;

    @Inject
    Replay replay;

    private long city;
    private long section;
    private long person;
    private Viewer clerk;
    private Viewer boss;
    private Viewer hr;
    private Viewer dx;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "000001");
        long manager = town.person(city, "000002");
        town.post(city, person, section, Grade.STAFF, "");
        town.post(city, manager, section, Grade.MANAGER, "課長");
        clerk = town.clerk(city, person);
        boss = town.supervisor(city, manager, section);
        hr = town.hr(city);
        dx = ClaimTown.withRole(city, posted("000003"), Role.DX_OFFICE, "");
    }

    private long posted(String number) {
        long id = town.person(city, number);
        town.post(city, id, section, Grade.STAFF, "");
        return id;
    }

    @Test
    void an_approved_qualification_gives_its_points_and_levels_and_a_cancelled_one_takes_them_back() {
        long id = made.submitted(clerk, "IT-PASSPORT", 10);
        assertThat(earned()).isZero();
        assertThat(inbox.of(hr)).extracting(line -> line.claim().id()).containsExactly(id);
        decisions.approve(hr, id);
        assertThat(earned()).isEqualTo(50);
        assertThat(confirmed("C1")).isEqualTo(2);
        assertThat(confirmed("B1")).isEqualTo(1);
        assertThat(inbox.of(hr)).isEmpty();
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).containsExactly("claims.notice.APPROVED");
        replay.people(city, List.of(person));
        assertThat(earned()).isEqualTo(50);
        assertThat(approved.of(city, person, made.today()))
                .extracting(ClaimApproved::kind, ClaimApproved::subjectCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ClaimKind.QUALIFICATION, "IT-PASSPORT"));

        decisions.cancel(hr, id, "写しが別人のものでした");
        assertThat(earned()).isZero();
        assertThat(maps.of(hr, person, made.today()).standing().confirmed().bySkill())
                .isEmpty();
        assertThat(approved.of(city, person, made.today())).isEmpty();
        refused(() -> decisions.cancel(hr, id, "もう一度"), "decided");
        replay.people(city, List.of(person));
        assertThat(earned()).isZero();
        assertThat(sight.of(clerk, id).steps())
                .extracting(StepLog.Line::step)
                .containsExactly(ClaimStep.SUBMITTED, ClaimStep.APPROVED, ClaimStep.CANCELLED);
    }

    @Test
    void a_listed_qualification_meets_the_requirement_of_a_stage_and_one_that_is_written_in_does_not() {
        assertThat(namedQualification()).isFalse();
        long own = claims.save(clerk, null, made.free(ClaimKind.QUALIFICATION, "珠算検定", 5, ""), List.of(made.pdf("珠算")));
        claims.submit(clerk, own, false);
        decisions.approve(hr, own);
        assertThat(namedQualification()).isFalse();
        long listed = made.submitted(clerk, "AP", 9);
        decisions.approve(hr, listed);
        assertThat(namedQualification()).isTrue();
        decisions.cancel(hr, listed, "写しが足りません");
        assertThat(namedQualification()).isFalse();
    }

    private boolean namedQualification() {
        return standings.own(clerk).stream()
                .filter(one -> one.stage().code().equals("SPECIALIST"))
                .flatMap(one -> one.decision().check().leaves())
                .filter(leaf -> leaf.requirement().kind() == Requirement.Kind.CLAIM)
                .findFirst()
                .orElseThrow()
                .met();
    }

    @Test
    void a_claim_sent_back_is_changed_and_handed_in_again() {
        long id = made.submitted(clerk, "SG", 10);
        refused(() -> decisions.giveBack(hr, id, " "), "noReason");
        decisions.giveBack(hr, id, "合格した日が写しと違います");
        assertThat(sight.of(clerk, id).claim().reason()).contains("写しと違います");
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).containsExactly("claims.notice.RETURNED");
        assertThat(inbox.of(hr)).isEmpty();
        refused(() -> decisions.approve(hr, id), "decided");
        claims.save(clerk, id, ClaimTown.qualification("SG", made.today().minusDays(11)), List.of());
        claims.submit(clerk, id, false);
        assertThat(sight.of(hr, id).files()).hasSize(1);
        decisions.refuse(hr, id, "この試験は対象外です");
        assertThat(earned()).isZero();
        refused(() -> claims.submit(clerk, id, false), "decided");
        refused(() -> claims.withdraw(clerk, id), "decided");
    }

    @Test
    void what_the_claimant_takes_back_waits_for_nobody_and_a_draft_leaves_nothing() {
        long id = made.submitted(clerk, "SG", 10);
        claims.withdraw(clerk, id);
        assertThat(inbox.of(hr)).isEmpty();
        refused(() -> decisions.approve(hr, id), "decided");
        long draft = made.draft(clerk, "FE", 10);
        long file = sight.of(clerk, draft).files().get(0).id();
        claims.withdraw(clerk, draft);
        hidden(() -> sight.of(clerk, draft));
        hidden(() -> sight.file(clerk, file));
    }

    @Test
    void each_kind_waits_for_its_approver_and_for_nobody_else() {
        long organiser = posted("000004");
        Viewer host = town.clerk(city, organiser);
        long qualification = made.submitted(clerk, "AP", 9);
        long training = submit(clerk, ClaimKind.OUTSIDE_TRAINING, "県のDX研修", "");
        long teaching = submit(clerk, ClaimKind.TEACHING, "Excel講座", "");
        long meeting = submit(clerk, ClaimKind.STUDY_MEETING, "データ勉強会", "000004");
        assertThat(waiting(hr)).containsExactly(qualification);
        assertThat(waiting(boss)).containsExactly(training);
        assertThat(waiting(dx)).containsExactly(teaching);
        assertThat(waiting(host)).containsExactly(meeting);
        assertThat(waiting(clerk)).isEmpty();
        assertThat(notices.latest(boss, 9)).extracting(Notice::path).containsExactly("/claim/" + training);
        assertThat(notices.latest(host, 9)).extracting(Notice::path).containsExactly("/claim/" + meeting);
        hidden(() -> decisions.approve(boss, teaching));
        hidden(() -> decisions.approve(dx, training));
        hidden(() -> decisions.approve(host, qualification));
        hidden(() -> decisions.approve(hr, meeting));
        hidden(() -> sight.of(host, training));
        assertThat(claims.own(clerk))
                .filteredOn(one -> one.id() == meeting)
                .singleElement()
                .satisfies(one -> assertThat(claims.organiserOf(clerk, one)).isEqualTo("000004"));
        decisions.approve(boss, training);
        decisions.approve(dx, teaching);
        decisions.approve(host, meeting);
        assertThat(earned())
                .as("2 hours of teaching 40, a meeting 5, outside training nothing")
                .isEqualTo(45);
    }

    @Test
    void hr_steps_in_where_no_supervisor_or_organiser_is_there() {
        long organiser = posted("000004");
        town.absence(
                city,
                organiser,
                "CHILDCARE",
                made.today().minusDays(9),
                made.today().plusDays(9));
        Viewer self = boss;
        long meeting = submit(clerk, ClaimKind.STUDY_MEETING, "データ勉強会", "000004");
        long training = submit(self, ClaimKind.OUTSIDE_TRAINING, "県の管理職研修", "");
        assertThat(waiting(hr)).containsExactlyInAnyOrder(meeting, training);
        decisions.approve(hr, meeting);
        decisions.approve(hr, training);
    }

    @Test
    void nobody_decides_on_their_own_and_nothing_is_seen_from_outside() {
        Viewer officer = ClaimTown.withRole(city, posted("000005"), Role.HR, "");
        long own = made.submitted(officer, "SG", 9);
        assertThat(waiting(officer)).isEmpty();
        refused(() -> decisions.approve(officer, own), "own");
        decisions.approve(hr, own);
        refused(() -> decisions.cancel(officer, own, "自分で"), "own");

        long id = made.submitted(clerk, "AP", 9);
        long file = sight.of(clerk, id).files().get(0).id();
        Viewer board = ClaimTown.withRole(city, posted("000006"), Role.HR, "教育委員会");
        for (Viewer stranger : List.of(town.hr(town.found()), board, dx, town.clerk(city, posted("000007")), boss)) {
            hidden(() -> sight.of(stranger, id));
            hidden(() -> sight.file(stranger, file));
            hidden(() -> decisions.approve(stranger, id));
            hidden(() -> decisions.cancel(stranger, id, "なし"));
            hidden(() -> claims.withdraw(stranger, id));
        }
        assertThat(list.page(board, ClaimList.Filter.ALL, 0, 9)).isEmpty();
        hidden(() -> list.page(clerk, ClaimList.Filter.ALL, 0, 9));
        assertThat(list.page(hr, ClaimList.Filter.ALL, 0, 9)).hasSize(2);
        long draft = made.draft(clerk, "FE", 3);
        hidden(() -> sight.of(hr, draft));
        hidden(() -> decisions.approve(hr, draft));
    }

    @Test
    void the_same_is_refused_and_the_similar_is_asked_about() {
        long first = made.submitted(clerk, "SG", 10);
        long twin = claims.save(
                clerk, null, ClaimTown.qualification("SG", made.today().minusDays(10)), List.of(made.pdf("別")));
        refused(() -> claims.submit(clerk, twin, true), "twice");
        long again = claims.save(
                clerk, null, ClaimTown.qualification("SG", made.today().minusDays(400)), List.of(made.pdf("昔")));
        refused(() -> claims.submit(clerk, again, false), "similar");
        assertThat(sight.of(clerk, again).like().similar())
                .extracting(Claim::id)
                .containsExactly(first);
        claims.submit(clerk, again, true);

        EvidenceFile shared = made.pdf("同じ写し");
        claims.submit(
                clerk,
                claims.save(
                        clerk, null, ClaimTown.qualification("FE", made.today().minusDays(50)), List.of(shared)),
                true);
        Viewer colleague = town.clerk(city, posted("000008"));
        long other = claims.save(
                colleague, null, ClaimTown.qualification("FE", made.today().minusDays(90)), List.of(shared));
        assertThat(sight.of(colleague, other).like().isAny()).isFalse();
        claims.submit(colleague, other, false);
        assertThat(sight.of(hr, other).like().sameFileOfOthers()).isTrue();
    }

    @Test
    void what_is_filled_in_wrongly_is_refused_at_its_field() {
        at("subjectCode", ClaimTown.qualification("NOTHING", made.today()));
        at("to", ClaimTown.qualification("SG", made.today().plusDays(1)));
        at("subject", made.free(ClaimKind.TEACHING, " ", 3, ""));
        at("organiser", made.free(ClaimKind.STUDY_MEETING, "会", 3, "999999"));
        at("organiser", made.free(ClaimKind.STUDY_MEETING, "会", 3, "000001"));
        at("from", made.free(ClaimKind.TEACHING, "講座", 9_000, ""));
        ClaimDraft day = made.free(ClaimKind.TEACHING, "講座", 3, "");
        at("minutes", new ClaimDraft(day.kind(), day.subjectCode(), "講座", day.from(), day.to(), 0, "", ""));
        at("minutes", new ClaimDraft(day.kind(), day.subjectCode(), "講座", day.from(), day.to(), 1441, "", ""));
        at(
                "to",
                new ClaimDraft(
                        day.kind(),
                        day.subjectCode(),
                        "講座",
                        day.to(),
                        day.from().minusDays(1),
                        9,
                        "",
                        ""));
        long bare = claims.save(clerk, null, ClaimTown.qualification("SG", made.today()), List.of());
        refused(() -> claims.submit(clerk, bare, true), "noEvidence");
    }

    private void at(String field, ClaimDraft draft) {
        assertThatThrownBy(() -> claims.save(clerk, null, draft, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void of_two_approvers_at_once_the_second_is_told_and_the_fact_is_told_once() throws Exception {
        long id = made.submitted(clerk, "AP", 9);
        List<Throwable> failures = atOnce(() -> decisions.approve(hr, id), () -> decisions.refuse(hr, id, "いいえ"));
        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        long other = made.submitted(clerk, "FE", 8);
        atOnce(() -> decisions.approve(hr, other), () -> decisions.approve(hr, other));
        assertThat(approved.of(city, person, made.today()))
                .extracting(ClaimApproved::claimId)
                .doesNotHaveDuplicates()
                .contains(other);
    }

    private static List<Throwable> atOnce(Runnable... deeds) throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(deeds.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> futures = java.util.Arrays.stream(deeds)
                .map(deed -> two.submit((Callable<Object>) () -> {
                    start.await();
                    deed.run();
                    return deed;
                }))
                .toList();
        start.countDown();
        List<Throwable> failures = new java.util.ArrayList<>();
        for (Future<Object> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        two.shutdown();
        return failures;
    }

    @Test
    void a_file_leaves_as_it_came_and_the_claimant_can_read_who_looked() {
        long id = made.submitted(clerk, "AP", 9);
        long file = sight.of(clerk, id).files().get(0).id();
        ClaimSight.Opened opened = sight.file(hr, file);
        assertThat(new String(opened.content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7");
        assertThat(opened.file().name()).isEqualTo("証.pdf");
        refused(() -> claims.removeFile(clerk, id, file), "decided");
    }

    private long submit(Viewer viewer, ClaimKind kind, String subject, String organiser) {
        List<EvidenceFile> files = List.of(made.pdf(subject));
        long id = claims.save(viewer, null, made.free(kind, subject, 5, organiser), files);
        claims.submit(viewer, id, true);
        return id;
    }

    private List<Long> waiting(Viewer viewer) {
        return inbox.of(viewer).stream().map(line -> line.claim().id()).toList();
    }

    private int earned() {
        return points.earned(city, person, Town.LONG_AGO, made.today());
    }

    private int confirmed(String skill) {
        return maps.of(hr, person, made.today())
                .standing()
                .confirmed()
                .bySkill()
                .getOrDefault(skill, -1);
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    private static void refused(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("claims.refused." + why);
    }
}
