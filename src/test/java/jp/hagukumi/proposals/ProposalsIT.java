package jp.hagukumi.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.activity.Replay;
import jp.hagukumi.effects.EffectDecisions;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.EffectYears;
import jp.hagukumi.effects.Effects;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.proposals.rules.Step;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an idea to its use in another 課. */
@ExtendWith(ArquillianExtension.class)
class ProposalsIT {
    @Inject
    Town town;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions decisions;

    @Inject
    ProposalSight sight;

    @Inject
    ProposalList list;

    @Inject
    SimilarProposals similar;

    @Inject
    Takeovers takeovers;

    @Inject
    Cases cases;

    @Inject
    Voices voices;

    @Inject
    Effects effects;

    @Inject
    EffectDecisions effectDecisions;

    @Inject
    EffectYears years;

    @Inject
    EvidenceCheck check;

    @Inject
    Points points;

    @Inject
    Replay replay;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private long city;
    private long section;
    private long otherSection;
    private long person;
    private Viewer clerk;
    private Viewer colleague;
    private Viewer neighbour;
    private Viewer boss;
    private Viewer otherBoss;
    private Viewer dx;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        otherSection = town.unit(city, "12", UnitKind.SECTION);
        person = posted("000001", section, Grade.STAFF);
        clerk = town.clerk(city, person);
        colleague = town.clerk(city, posted("000002", section, Grade.STAFF));
        neighbour = town.clerk(city, posted("000003", otherSection, Grade.STAFF));
        boss = town.supervisor(city, posted("000004", section, Grade.MANAGER), section);
        otherBoss = town.supervisor(city, posted("000005", otherSection, Grade.MANAGER), otherSection);
        dx = officer(posted("000006", otherSection, Grade.STAFF), 77);
        today = LocalDate.now(clock);
    }

    private long posted(String number, long unit, Grade grade) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, "");
        return id;
    }

    private Viewer officer(long who, long account) {
        return new Viewer(account, city, who, "担当", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
    }

    private static ProposalDraft idea(String title, ProposalDraft.CoAuthor... others) {
        return new ProposalDraft(
                title, "窓口で30分待たせている", "番号札をスマートフォンで取れるようにする", "", "住民票の交付", "番号札アプリ", List.of(others), null);
    }

    private long implemented(String title, ProposalDraft.CoAuthor... others) {
        long id = proposals.submit(clerk, idea(title, others), List.of());
        decisions.accept(dx, id);
        decisions.adopt(dx, id, "");
        decisions.implement(clerk, id, today);
        return id;
    }

    private EffectDraft saved(long unit, String operation) {
        LocalDate live = today.withDayOfMonth(1);
        return new EffectDraft(
                operation,
                unit,
                live,
                0,
                new Measurement(live, List.of(new EffectLine("受付", 12_000, 360, 240, 50, "実測")), 0, 0));
    }

    @Test
    void an_idea_comes_to_its_effect_and_into_another_unit_and_its_authors_are_credited() {
        long id = implemented("番号札アプリで待ち時間を減らす", new ProposalDraft.CoAuthor("000002", 30));
        assertThat(sight.of(clerk, id).authors())
                .extracting(SeenProposal.Author::share)
                .containsExactly(70, 30);
        assertThat(earned(clerk)).as("accepted 10, adopted 30").isEqualTo(40);
        assertThat(earned(colleague)).isEqualTo(40);
        long effect = effects.report(clerk, ProposalEffects.KIND, id, saved(section, "住民票の交付"));
        hidden(() -> effects.report(neighbour, ProposalEffects.KIND, id, saved(section, "住民票の交付")));
        effectDecisions.confirm(boss, effect, 0);
        assertThat(state(id)).isEqualTo(ProposalState.IMPLEMENTED);
        effectDecisions.fix(dx, effect, 0);
        assertThat(state(id)).isEqualTo(ProposalState.EFFECT_FIXED);
        assertThat(earned(clerk)).as("60 more").isEqualTo(100);
        cases.register(
                officer(posted("000007", otherSection, Grade.STAFF), 78), id, Case.Category.DATA, "窓口の待ち時間が半分になった");
        assertThat(earned(clerk)).isEqualTo(110);
        assertThat(cases.dataCases(dx, FiscalYear.of(today))).isEqualTo(1);

        takeovers.ask(neighbour, id, "税証明の窓口で使う");
        assertThat(state(id)).isEqualTo(ProposalState.EFFECT_FIXED);
        long takeover = sight.of(dx, id).takeovers().get(0).id();
        hidden(() -> effects.report(neighbour, TakeoverEffects.KIND, takeover, saved(otherSection, "税証明の交付")));
        takeovers.confirm(dx, takeover);
        assertThat(state(id)).isEqualTo(ProposalState.SPREAD);
        assertThat(earned(clerk)).as("used elsewhere 20").isEqualTo(130);
        long there = effects.report(neighbour, TakeoverEffects.KIND, takeover, saved(otherSection, "税証明の交付"));
        effectDecisions.confirm(otherBoss, there, 0);
        effectDecisions.fix(dx, there, 0);
        assertThat(hours()).as("two times the twelfth of 400 hours").isEqualTo("66.7");
        replay.people(city, List.of(person, colleague.self()));
        assertThat(earned(clerk)).isEqualTo(130);
        assertThat(sight.of(clerk, id).trail())
                .extracting(ProposalTrail.Line::step)
                .containsExactly(
                        Step.SUBMIT, Step.ACCEPT, Step.ADOPT, Step.IMPLEMENT, Step.FIX, Step.REGISTER, Step.SPREAD);
    }

    @Test
    void no_hour_is_counted_twice_when_a_takeover_is_measured_on_the_same_operation() {
        long id = implemented("番号札アプリ");
        long effect = effects.report(clerk, ProposalEffects.KIND, id, saved(section, "住民票の交付"));
        effectDecisions.confirm(boss, effect, 0);
        effectDecisions.fix(dx, effect, 0);
        assertThat(hours()).isEqualTo("33.3");
        takeovers.ask(neighbour, id, "同じ業務を手伝っている");
        long takeover = sight.of(dx, id).takeovers().get(0).id();
        takeovers.confirm(dx, takeover);
        long there = effects.report(neighbour, TakeoverEffects.KIND, takeover, saved(section, "住民票の交付"));
        effectDecisions.confirm(boss, there, 0);
        effectDecisions.fix(dx, there, 0);
        assertThat(hours()).isEqualTo("33.3");
        refused(() -> takeovers.ask(neighbour, id, "もう一度"), "takenOver");
        refused(() -> takeovers.ask(colleague, id, "同じ課"), "ownUnit");
        refused(() -> takeovers.confirm(dx, takeover), "decided");
    }

    @Test
    void an_exit_has_a_reason_that_the_authors_read() {
        long id = proposals.submit(clerk, idea("議事録を自動で作る"), List.of());
        refused(() -> decisions.decline(dx, id, " "), "missing.reason");
        decisions.decline(dx, id, "来年度の全庁導入に含めます");
        assertThat(sight.of(clerk, id).proposal().reason()).contains("全庁導入");
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).containsExactly("proposals.notice.DECLINE");
        refused(() -> decisions.accept(dx, id), "decided");
        refused(() -> proposals.withdraw(clerk, id, "もういい"), "decided");
        assertThat(earned(clerk)).isZero();

        long other = proposals.submit(clerk, idea("転記をなくす"), List.of());
        hidden(() -> proposals.withdraw(colleague, other, "わたしのではない"));
        proposals.withdraw(clerk, other, "別の提案にまとめます");
        assertThat(state(other)).isEqualTo(ProposalState.WITHDRAWN);
        refused(() -> decisions.accept(dx, other), "decided");
    }

    @Test
    void it_may_be_changed_until_it_is_taken_up() {
        long id = proposals.submit(clerk, idea("番号札", new ProposalDraft.CoAuthor("000002", 0)), List.of(pdf("案")));
        hidden(() -> proposals.editable(colleague, id));
        proposals.change(clerk, id, idea("番号札アプリの導入"), List.of());
        assertThat(sight.of(clerk, id).authors()).hasSize(1);
        assertThat(sight.of(clerk, id).proposal().title()).isEqualTo("番号札アプリの導入");
        decisions.accept(dx, id);
        hidden(() -> proposals.editable(clerk, id));
        refused(() -> proposals.change(clerk, id, idea("あとから"), List.of()), "decided");
        assertThat(sight.file(neighbour, sight.of(clerk, id).files().get(0).id())
                        .content())
                .startsWith('%', 'P', 'D', 'F');
        refused(
                () -> proposals.submit(clerk, idea("だれ", new ProposalDraft.CoAuthor("999999", 0)), List.of()),
                "nobody");
        refused(() -> proposals.submit(clerk, idea("自分", new ProposalDraft.CoAuthor("000001", 0)), List.of()), "twice");
        refused(
                () -> proposals.submit(clerk, idea("全部", new ProposalDraft.CoAuthor("000002", 100)), List.of()),
                "shares");
        refused(() -> proposals.submit(clerk, idea(" "), List.of()), "missing.title");
    }

    private EvidenceFile pdf(String says) {
        byte[] content = ("%PDF-1.7\n% " + says + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        try {
            return check.take("資料.pdf", new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobody_decides_on_their_own_and_only_the_secretariat_decides() {
        Viewer officerAuthor = officer(posted("000008", section, Grade.STAFF), 79);
        long id = proposals.submit(officerAuthor, idea("自分の提案"), List.of());
        refused(() -> decisions.accept(officerAuthor, id), "own");
        for (Viewer viewer : List.of(clerk, boss)) {
            hidden(() -> decisions.accept(viewer, id));
            hidden(() -> decisions.decline(viewer, id, "だめ"));
            hidden(() -> decisions.implement(viewer, id, today));
        }
        decisions.accept(dx, id);
        Viewer away = new Viewer(
                5, town.found(), null, "他市", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE, Role.HR), "", Set.of());
        hidden(() -> sight.of(away, id));
        hidden(() -> decisions.adopt(away, id, ""));
        assertThat(list.count(away, all())).isZero();
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() throws Exception {
        long id = proposals.submit(clerk, idea("同時"), List.of());
        decisions.accept(dx, id);
        Viewer other = officer(posted("000008", section, Grade.STAFF), 79);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Callable<String>> calls = List.of(
                () -> outcome(start, () -> decisions.adopt(dx, id, "")),
                () -> outcome(start, () -> decisions.adopt(other, id, "")));
        List<Future<String>> answers = calls.stream().map(two::submit).toList();
        start.countDown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("done", "proposals.refused.decided");
        two.shutdown();
    }

    private static String outcome(CountDownLatch start, Runnable decision) throws InterruptedException {
        start.await();
        try {
            decision.run();
            return "done";
        } catch (Refused e) {
            return e.textKey();
        }
    }

    @Test
    void colleagues_find_what_is_alike_support_it_and_comment_on_it() {
        long id = proposals.submit(clerk, idea("窓口の待ち時間を番号札アプリで減らす"), List.of());
        proposals.submit(clerk, idea("議事録を自動で作る"), List.of());
        assertThat(similar.to(colleague, "番号札アプリによる窓口待ち時間の短縮", 0))
                .extracting(SimilarProposals.Similar::id)
                .containsExactly(id);
        assertThat(similar.to(neighbour, "の", 0)).isEmpty();
        voices.support(colleague, id);
        voices.support(colleague, id);
        voices.support(neighbour, id);
        assertThat(sight.of(colleague, id).supported()).isTrue();
        assertThat(sight.of(colleague, id).proposal().votes()).isEqualTo(2);
        voices.withdrawSupport(neighbour, id);
        voices.withdrawSupport(neighbour, id);
        assertThat(sight.of(neighbour, id).proposal().votes()).isEqualTo(1);
        refused(() -> voices.support(clerk, id), "ownVote");
        voices.comment(neighbour, id, "税の窓口でも使いたい");
        long comment = sight.of(clerk, id).comments().get(0).id();
        hidden(() -> voices.deleteComment(clerk, id, comment));
        voices.deleteComment(neighbour, id, comment);
        assertThat(sight.of(clerk, id).comments()).isEmpty();
        assertThat(sight.of(clerk, id).proposal().comments()).isZero();
    }

    @Test
    void the_library_is_searched_by_operation_and_tool() {
        long id = implemented("番号札アプリ");
        assertThat(cases.find(clerk, new Cases.Filter("", "", "", null))).isEmpty();
        refused(() -> cases.register(officer(person, 80), id, Case.Category.PROCESS, "自分で"), "own");
        cases.register(dx, id, Case.Category.PROCESS, "待ち時間が半分");
        refused(() -> cases.register(dx, id, Case.Category.PROCESS, "二度"), "decided");
        assertThat(cases.find(clerk, new Cases.Filter("", "住民票", "", null))).hasSize(1);
        assertThat(cases.find(clerk, new Cases.Filter("スマートフォン", "", "番号札", Case.Category.PROCESS)))
                .hasSize(1);
        assertThat(cases.find(clerk, new Cases.Filter("", "", "RPA", null))).isEmpty();
        assertThat(cases.find(clerk, new Cases.Filter("", "%", "", null))).isEmpty();
    }

    @Test
    void lists_are_filtered_and_numbered() {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String title : List.of("一つ目の番号札", "二つ目の議事録", "三つ目のRPA")) {
            ids.put(title, proposals.submit(title.startsWith("三") ? colleague : clerk, idea(title), List.of()));
        }
        decisions.accept(dx, ids.getOrDefault("二つ目の議事録", 0L));
        voices.support(neighbour, ids.getOrDefault("一つ目の番号札", 0L));
        assertThat(titles(new ProposalList.Filter(null, "", false, 0, ProposalList.Order.NEWEST)))
                .containsExactly("三つ目のRPA", "二つ目の議事録", "一つ目の番号札");
        assertThat(titles(new ProposalList.Filter(null, "", false, 0, ProposalList.Order.SUPPORTED)))
                .startsWith("一つ目の番号札");
        assertThat(titles(new ProposalList.Filter(null, "ｒｐａ", false, 0, ProposalList.Order.NEWEST)))
                .containsExactly("三つ目のRPA");
        assertThat(titles(new ProposalList.Filter(ProposalState.REVIEW, "", false, 0, ProposalList.Order.OLDEST)))
                .containsExactly("二つ目の議事録");
        assertThat(titles(new ProposalList.Filter(null, "", true, 0, ProposalList.Order.NEWEST)))
                .containsExactly("二つ目の議事録", "一つ目の番号札");
        assertThat(list.figures(dx).submitted()).isEqualTo(3);
        assertThat(list.figures(dx).accepted()).isEqualTo(1);
        assertThat(list.byState(dx)).containsEntry(ProposalState.SUBMITTED, 2);
        int year = FiscalYear.of(today).year();
        assertThat(list.page(clerk, all(), 0, 9))
                .extracting(ProposalLine::number)
                .containsExactly(year + "-0003", year + "-0002", year + "-0001");
    }

    private List<String> titles(ProposalList.Filter filter) {
        assertThat(list.count(clerk, filter))
                .isEqualTo(list.page(clerk, filter, 0, 9).size());
        return list.page(clerk, filter, 0, 9).stream().map(ProposalLine::title).toList();
    }

    private static ProposalList.Filter all() {
        return new ProposalList.Filter(null, "", false, 0, ProposalList.Order.NEWEST);
    }

    private ProposalState state(long id) {
        return sight.of(clerk, id).proposal().state();
    }

    private int earned(Viewer viewer) {
        return points.earned(city, viewer.self(), Town.LONG_AGO, today);
    }

    private String hours() {
        return Counted.sum(years.of(city, FiscalYear.of(today), today).stream()
                        .map(EffectYears.Line::counted)
                        .toList())
                .hours()
                .toPlainString();
    }

    private static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).textKey())
                .isEqualTo("proposals.refused." + reason);
    }

    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotVisible.class);
    }
}
