package jp.hagukumi.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the call to the commendation; names are kept from who judges. */
@ExtendWith(ArquillianExtension.class)
class ContestsIT {
    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    Contests contests;

    @Inject
    Judging judging;

    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions decisions;

    @Inject
    ProposalSight sight;

    @Inject
    ProposalList list;

    @Inject
    Voices voices;

    @Inject
    Points points;

    @Inject
    ManyProposals many;

    @Inject
    Clock clock;

    private long city;
    private Viewer clerk;
    private Viewer colleague;
    private Viewer judge;
    private Viewer second;
    private Viewer dx;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long author = posted("000001", section);
        clerk = new Viewer(accounts.open(city, author), city, author, "職員", "", Set.of(Role.EMPLOYEE), "", Set.of());
        colleague = town.clerk(city, posted("000002", section));
        judge = town.clerk(city, posted("000003", section));
        second = new Viewer(
                8, city, posted("000004", section), "審査員", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        dx = new Viewer(
                7, city, posted("000005", section), "担当", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        today = LocalDate.now(clock);
    }

    private long posted(String number, long unit) {
        long id = town.person(city, number);
        town.post(city, id, unit, Grade.STAFF, "");
        return id;
    }

    private long called(boolean anonymous) {
        return contests.call(
                dx,
                new Contests.Draft(
                        "夏のコンテスト", "窓口を楽に", today.minusDays(1), today, anonymous, List.of("000003", "000004")));
    }

    private long entered(Viewer author, long contest) {
        long id = proposals.submit(
                author, new ProposalDraft("番号札アプリ", "待たせる", "アプリで取る", "", "", "", List.of(), contest), List.of());
        decisions.accept(dx, id);
        return id;
    }

    private void close(long contest) {
        many.close(city, contest, today.minusDays(1));
    }

    private static Entry.Score score(int effect, int feasible, int original) {
        return new Entry.Score(effect, feasible, original, "");
    }

    @Test
    void names_are_kept_from_judges_and_staff_until_it_is_decided() {
        long contest = called(true);
        long id = entered(clerk, contest);
        voices.comment(clerk, id, "補足します");
        for (Viewer viewer : List.of(judge, second, colleague)) {
            assertThat(sight.of(viewer, id).isAnonymous()).as(viewer.name()).isTrue();
            assertThat(sight.of(viewer, id).unitName()).isEmpty();
            assertThat(line(viewer).by()).isEmpty();
            assertThat(sight.of(viewer, id).comments()).allMatch(Voices.Comment::author);
            assertThat(sight.of(viewer, id).trail().get(0).author()).isTrue();
        }
        assertThat(sight.of(clerk, id).isAnonymous()).isFalse();
        assertThat(sight.of(dx, id).isAnonymous()).isFalse();
        assertThat(line(dx).by()).contains("000001");
        close(contest);
        judging.award(dx, contest, Map.of());
        assertThat(sight.of(judge, id).isAnonymous()).isFalse();
        long open = called(false);
        assertThat(sight.of(judge, entered(colleague, open)).isAnonymous()).isFalse();
    }

    private ProposalLine line(Viewer viewer) {
        return list.page(viewer, new ProposalList.Filter(null, "", false, 0, ProposalList.Order.NEWEST), 0, 1)
                .get(0);
    }

    @Test
    void judges_score_by_themselves_and_the_secretariat_commends() {
        long contest = called(true);
        long id = entered(clerk, contest);
        long own = entered(judge, contest);
        refused(() -> judging.score(judge, contest, id, score(5, 4, 3)), "notJudging");
        close(contest);
        refused(
                () -> proposals.submit(
                        clerk, new ProposalDraft("遅れた", "a", "b", "", "", "", List.of(), contest), List.of()),
                "contest");
        judging.score(judge, contest, id, score(5, 4, 3));
        judging.score(judge, contest, id, score(5, 5, 3));
        judging.score(second, contest, id, score(4, 4, 2));
        refused(() -> judging.score(judge, contest, own, score(5, 5, 5)), "own");
        refused(() -> judging.score(judge, contest, id, score(6, 1, 1)), "score");
        hidden(() -> judging.score(colleague, contest, id, score(1, 1, 1)));
        hidden(() -> judging.award(judge, contest, Map.of(id, "最優秀賞")));
        assertThat(entry(judge, contest, id).mean())
                .as("another judge's points are kept")
                .isNull();
        assertThat(entry(judge, contest, id).own()).isEqualTo(score(5, 5, 3));
        assertThat(entry(dx, contest, id).mean()).as("(13 + 10) / 2").isEqualByComparingTo("11.5");
        assertThat(earned(clerk)).as("accepted 10, entered 20").isEqualTo(30);
        judging.award(dx, contest, Map.of(id, "最優秀賞"));
        assertThat(earned(clerk)).as("commended 100").isEqualTo(130);
        assertThat(earned(judge)).isEqualTo(30);
        assertThat(entry(colleague, contest, id).award()).isEqualTo("最優秀賞");
        assertThat(entry(colleague, contest, id).mean()).isEqualByComparingTo("11.5");
        assertThat(sight.of(clerk, id).award()).isEqualTo("最優秀賞");
        refused(() -> judging.award(dx, contest, Map.of(own, "優秀賞")), "notJudging");
        refused(() -> judging.score(judge, contest, id, score(1, 1, 1)), "notJudging");
    }

    @Test
    void a_contest_is_called_by_the_secretariat_and_belongs_to_its_municipality() {
        hidden(() -> contests.call(clerk, new Contests.Draft("名", "テーマ", today, today.plusDays(9), false, List.of())));
        refused(
                () -> contests.call(dx, new Contests.Draft("名", "テーマ", today, today.minusDays(1), false, List.of())),
                "period");
        refused(
                () -> contests.call(dx, new Contests.Draft("名", "テーマ", today, today, false, List.of("999999"))),
                "nobody");
        long contest = called(false);
        assertThat(contests.open(clerk)).extracting(Contest::id).containsExactly(contest);
        assertThat(contests.judges(clerk, contest)).hasSize(2);
        Viewer away = new Viewer(5, town.found(), null, "他市", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE), "", Set.of());
        hidden(() -> contests.find(away, contest));
        assertThat(contests.all(away)).isEmpty();
    }

    private Entry entry(Viewer viewer, long contest, long proposal) {
        return judging.entries(viewer, contests.find(viewer, contest)).stream()
                .filter(one -> one.proposalId() == proposal)
                .findFirst()
                .orElseThrow();
    }

    private int earned(Viewer viewer) {
        return points.earned(city, viewer.self(), Town.LONG_AGO, today);
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
