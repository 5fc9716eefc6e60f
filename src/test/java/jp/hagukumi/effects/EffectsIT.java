package jp.hagukumi.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import jp.hagukumi.effects.rules.Counted;
import jp.hagukumi.effects.rules.RoiForm;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the measurement to hours that count. */
@ExtendWith(ArquillianExtension.class)
class EffectsIT {
    @Inject
    Town town;

    @Inject
    TestOwner owner;

    @Inject
    Effects effects;

    @Inject
    EffectDecisions decisions;

    @Inject
    EffectInbox inbox;

    @Inject
    EffectSight sight;

    @Inject
    EffectYears years;

    @Inject
    EffectCalendar calendar;

    @Inject
    EffectSettings settings;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private long city;
    private long section;
    private long person;
    private Viewer clerk;
    private Viewer boss;
    private Viewer director;
    private Viewer dx;
    private LocalDate today;

    @BeforeEach
    void found() {
        city = town.found();
        long department = town.unit(city, "10", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        person = posted("000001", section, Grade.STAFF);
        clerk = town.clerk(city, person);
        boss = town.supervisor(city, posted("000002", section, Grade.MANAGER), section);
        director = town.supervisor(city, posted("000003", department, Grade.DIRECTOR), department);
        dx = officer(posted("000004", department, Grade.STAFF), 77);
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

    /** 12,000 cases from 6 to 4 minutes: 400 hours a year. */
    private EffectDraft draft(String operation, LocalDate liveOn, int secondsAfter) {
        return new EffectDraft(operation, section, liveOn, 0, measured(liveOn, secondsAfter));
    }

    private static Measurement measured(LocalDate on, int secondsAfter) {
        return new Measurement(on, List.of(new EffectLine("受付", 12_000, 360, secondsAfter, 50, "実測")), 0, 0);
    }

    private long reported(Viewer by, String operation, LocalDate liveOn, int secondsAfter) {
        long thing = owner.made(Ids.next(), Map.of(by.self(), 100));
        return effects.report(by, TestOwner.KIND, thing, draft(operation, liveOn, secondsAfter));
    }

    private long fixed(Viewer by, String operation, LocalDate liveOn, int secondsAfter) {
        long id = reported(by, operation, liveOn, secondsAfter);
        decisions.confirm(boss, id, 0);
        decisions.fix(dx, id, 0);
        return id;
    }

    private Counted total(LocalDate asOf) {
        return Counted.sum(years.of(city, FiscalYear.of(asOf), asOf).stream()
                .map(EffectYears.Line::counted)
                .toList());
    }

    @Test
    void hours_count_only_once_the_supervisor_and_the_dx_office_have_agreed() {
        LocalDate live = today.withDayOfMonth(1);
        long thing = owner.made(Ids.next(), Map.of(person, 100));
        long id = effects.report(clerk, TestOwner.KIND, thing, draft("住民票の交付", live, 240));
        assertThat(total(today).hours()).isZero();
        assertThat(waiting(boss)).containsExactly(id);
        assertThat(waiting(director)).isEmpty();
        assertThat(inbox.toFix(dx)).isEmpty();
        refused(() -> decisions.fix(dx, id, 0), "decided");
        decisions.confirm(boss, id, 0);
        assertThat(total(today).hours()).isZero();
        assertThat(waiting(boss)).isEmpty();
        assertThat(inbox.toFix(dx)).extracting(one -> one.effect().id()).containsExactly(id);
        decisions.fix(dx, id, 0);
        assertThat(total(today).hours()).as("the twelfth of 400 hours").isEqualByComparingTo("33.3");
        assertThat(owner.fixed(thing)).containsExactly(thing + ":0");
        assertThat(notices.latest(clerk, 9)).extracting(Notice::textKey).containsExactly("effects.notice.FIXED");
        assertThat(notices.latest(boss, 9)).extracting(Notice::path).containsExactly("/effect/" + id);
        assertThat(sight.of(clerk, id).steps())
                .extracting(EffectSteps.Line::step)
                .containsExactly(RoundState.MEASURED, RoundState.CONFIRMED, RoundState.FIXED);
        refused(() -> decisions.fix(dx, id, 0), "decided");
    }

    @Test
    void nobody_decides_on_their_own_and_nobody_does_both() {
        long own = reported(boss, "証明書の交付", today, 240);
        assertThat(waiting(boss)).isEmpty();
        assertThat(waiting(director)).as("the next superior steps in").containsExactly(own);
        refused(() -> decisions.confirm(boss, own, 0), "own");
        decisions.confirm(director, own, 0);

        Viewer both = new Viewer(
                boss.accountId(),
                city,
                boss.personId(),
                "課長",
                "",
                Set.of(Role.EMPLOYEE, Role.SUPERVISOR, Role.DX_OFFICE),
                "",
                boss.headedUnitPaths());
        long id = reported(clerk, "税証明の交付", today, 240);
        decisions.confirm(both, id, 0);
        refused(() -> decisions.fix(both, id, 0), "sameHand");
        assertThat(inbox.toFix(both)).isEmpty();

        long shared = owner.made(Ids.next(), shares(person, 60, dx.self(), 40));
        long ofOfficer = effects.report(clerk, TestOwner.KIND, shared, draft("印鑑登録", today, 240));
        decisions.confirm(boss, ofOfficer, 0);
        refused(() -> decisions.fix(dx, ofOfficer, 0), "own");
        decisions.fix(officer(posted("000009", section, Grade.STAFF), 78), ofOfficer, 0);
    }

    private static Map<Long, Integer> shares(long one, int first, long other, int second) {
        Map<Long, Integer> shares = new LinkedHashMap<>();
        shares.put(one, first);
        shares.put(other, second);
        return shares;
    }

    @Test
    void an_effect_sent_back_is_measured_again() {
        long id = reported(clerk, "住民票の交付", today, 240);
        refused(() -> decisions.giveBack(boss, id, 0, " "), "noReason");
        decisions.giveBack(boss, id, 0, "件数は去年の実績で見てください");
        assertThat(sight.of(clerk, id).rounds().get(0).round().reason()).contains("去年の実績");
        assertThat(sight.of(clerk, id).measures()).isNotNull();
        refused(() -> decisions.confirm(boss, id, 0), "decided");
        Effect effect = sight.of(clerk, id).effect();
        effects.report(clerk, TestOwner.KIND, effect.ownerId(), draft("住民票の交付", today, 300));
        assertThat(sight.of(boss, id).rounds().get(0).round().saving().seconds())
                .isEqualTo(12_000 * 60);
        refused(() -> effects.report(clerk, TestOwner.KIND, effect.ownerId(), draft("住民票の交付", today, 1)), "decided");
    }

    @Test
    void the_same_operation_counts_once_and_has_one_code() {
        LocalDate live = today.withDayOfMonth(1);
        long one = fixed(clerk, "住民票の交付", live, 240);
        Viewer colleague = town.clerk(city, posted("000005", section, Grade.STAFF));
        long other = fixed(colleague, "住民票 の交付", live, 120);
        assertThat(sight.of(clerk, one).effect().operation())
                .isEqualTo(sight.of(colleague, other).effect().operation());
        assertThat(total(today).hours()).as("800 / 12, not 1,200 / 12").isEqualByComparingTo("66.7");
        assertThat(sight.of(clerk, one).isOverlapped()).isTrue();
        fixed(colleague, "印鑑登録", live, 300);
        assertThat(total(today).hours()).isEqualByComparingTo("83.3");
    }

    @Test
    void the_calendar_asks_again_after_three_six_and_twelve_months_and_the_later_figure_holds() {
        LocalDate live = today.minusMonths(4).withDayOfMonth(1);
        long id = fixed(clerk, "住民票の交付", live, 240);
        long early = reported(clerk, "印鑑登録", live, 240);
        calendar.ask(city, live.plusMonths(3).minusDays(1));
        assertThat(sight.of(clerk, id).measures()).isNull();
        calendar.ask(city, live.plusMonths(3));
        calendar.ask(city, live.plusMonths(3));
        assertThat(sight.of(clerk, id).measures())
                .isNotNull()
                .extracting(EffectRound::months)
                .isEqualTo(3);
        assertThat(sight.of(clerk, early).measures())
                .as("what is not fixed is not asked for")
                .isNull();
        assertThat(notices.latest(clerk, 9))
                .extracting(Notice::textKey)
                .filteredOn("effects.notice.DUE"::equals)
                .hasSize(1);

        FiscalYear year = FiscalYear.of(live);
        LocalDate asOf = live.plusMonths(3);
        Counted before = Counted.sum(years.of(city, year, asOf).stream()
                .map(EffectYears.Line::counted)
                .toList());
        effects.remeasure(clerk, id, 3, measured(asOf, 300));
        decisions.confirm(boss, id, 3);
        assertThat(Counted.sum(years.of(city, year, asOf).stream()
                        .map(EffectYears.Line::counted)
                        .toList()))
                .isEqualTo(before);
        decisions.fix(dx, id, 3);
        Counted after = Counted.sum(years.of(city, year, asOf).stream()
                .map(EffectYears.Line::counted)
                .toList());
        if (FiscalYear.of(asOf).equals(year)) {
            assertThat(before.secondTwelfths() - after.secondTwelfths()).isEqualTo(12_000 * 60);
        }
        refused(() -> effects.remeasure(clerk, id, 3, measured(asOf, 1)), "decided");
        calendar.ask(city, live.plusMonths(12));
        assertThat(sight.of(clerk, id).rounds())
                .extracting(one -> one.round().months())
                .containsExactly(0, 3, 12);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() throws Exception {
        long id = reported(clerk, "住民票の交付", today, 240);
        decisions.confirm(boss, id, 0);
        Viewer other = officer(posted("000008", section, Grade.STAFF), 79);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> answers = List.of(dx, other).stream()
                .map(viewer -> two.submit((Callable<String>) () -> {
                    start.await();
                    try {
                        decisions.fix(viewer, id, 0);
                        return "fixed";
                    } catch (Refused e) {
                        return e.textKey();
                    }
                }))
                .toList();
        start.countDown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("fixed", "effects.refused.decided");
        two.shutdown();
    }

    @Test
    void nothing_is_seen_or_decided_from_outside() {
        long id = reported(clerk, "住民票の交付", today, 240);
        long elsewhere = town.found();
        long stranger = town.person(elsewhere, "000001");
        Viewer away = new Viewer(
                5, elsewhere, stranger, "他市", "", Set.of(Role.EMPLOYEE, Role.DX_OFFICE, Role.HR), "", Set.of());
        Viewer colleague = town.clerk(city, posted("000006", section, Grade.STAFF));
        for (Viewer viewer : List.of(away, colleague)) {
            hidden(() -> sight.of(viewer, id));
            hidden(() -> decisions.confirm(viewer, id, 0));
            hidden(() -> decisions.fix(viewer, id, 0));
            hidden(() -> effects.remeasure(viewer, id, 0, measured(today, 1)));
        }
        hidden(() -> effects.report(
                colleague, TestOwner.KIND, sight.of(clerk, id).effect().ownerId(), draft("x", today, 1)));
        assertThat(years.of(elsewhere, FiscalYear.of(today), today)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        refused(() -> reported(clerk, "業務", today.plusDays(1), 240), "future");
        refused(() -> reported(clerk, " ", today, 240), "operation");
        long thing = owner.made(Ids.next(), Map.of(person, 100));
        refused(
                () -> effects.report(
                        clerk,
                        TestOwner.KIND,
                        thing,
                        new EffectDraft("業務", section, today, 0, new Measurement(today, List.of(), 0, 0))),
                "lines");
        refused(
                () -> effects.report(
                        clerk, TestOwner.KIND, thing, new EffectDraft("業務", section, today, -1, measured(today, 240))),
                "figures");
        refused(() -> settings.change(dx, new EffectSettings.Setting(-1, RoiForm.NET)), "rate");
        hidden(() -> settings.change(clerk, new EffectSettings.Setting(2_500, RoiForm.NET)));
        settings.change(dx, new EffectSettings.Setting(2_500, RoiForm.NET));
        settings.change(dx, new EffectSettings.Setting(2_600, RoiForm.RATIO));
        assertThat(settings.of(city)).isEqualTo(new EffectSettings.Setting(2_600, RoiForm.RATIO));
    }

    private List<Long> waiting(Viewer viewer) {
        return inbox.toConfirm(viewer).stream().map(one -> one.effect().id()).toList();
    }

    private static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).textKey())
                .isEqualTo("effects.refused." + reason);
    }

    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotVisible.class);
    }
}
