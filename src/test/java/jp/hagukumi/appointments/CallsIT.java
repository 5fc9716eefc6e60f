package jp.hagukumi.appointments;

import static jp.hagukumi.appointments.AppointmentTown.LEADER;
import static jp.hagukumi.appointments.AppointmentTown.TODAY;
import static jp.hagukumi.appointments.AppointmentsIT.hidden;
import static jp.hagukumi.appointments.AppointmentsIT.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.notices.Notice;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls by half-year: staff apply, 所属長 nominate, the DX office selects or declines with a reason. */
@ExtendWith(ArquillianExtension.class)
class CallsIT {
    @Inject
    Town town;

    @Inject
    AppointmentTown made;

    @Inject
    Calls calls;

    @Inject
    Candidates candidates;

    @Inject
    Selections selections;

    @Inject
    AppointmentList list;

    @Inject
    Notices notices;

    private AppointmentTown.Place place;
    private Viewer clerk;
    private Viewer head;
    private long call;

    @BeforeEach
    void found() {
        place = made.found();
        clerk = town.clerk(place.city(), place.clerk());
        head = town.supervisor(place.city(), place.head(), place.citizens());
        call = made.call(place);
    }

    @Test
    void who_applies_is_selected_for_the_section_and_the_term_of_the_call() {
        assertThat(calls.open(clerk)).extracting(Call::id).containsExactly(call);
        long id = candidates.apply(clerk, call, "窓口の待ち時間を短くしたい");
        assertThat(candidates.in(place.dx(), call))
                .extracting(Candidate::unitId)
                .containsExactly(place.citizens());

        long appointment = selections.select(place.dx(), id);

        Appointment one = list.own(clerk).get(0);
        assertThat(one.id()).isEqualTo(appointment);
        assertThat(one.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(one.to()).isEqualTo(LocalDate.of(2028, 9, 30));
        assertThat(one.way()).isEqualTo(Way.APPLIED);
        assertThat(one.unitId()).isEqualTo(place.citizens());
        assertThat(candidates.own(clerk)).extracting(Candidate::state).containsExactly(CandidateState.SELECTED);
        refused(() -> selections.decline(place.dx(), id, "やはり"), "decided");
        refused(() -> candidates.withdraw(clerk, id), "decided");
    }

    @Test
    void who_is_not_selected_reads_why_and_so_does_who_nominated_them() {
        long id = candidates.nominate(head, call, place.colleague(), "表計算に強い");
        refused(() -> selections.decline(place.dx(), id, " "), "noReason");

        selections.decline(place.dx(), id, "同じ課からもう一人の手上げがありました");

        Viewer colleague = town.clerk(place.city(), place.colleague());
        assertThat(candidates.own(colleague))
                .extracting(Candidate::reason, Candidate::nominator)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("同じ課からもう一人の手上げがありました", "試験 000003"));
        assertThat(candidates.nominated(head)).extracting(Candidate::state).containsExactly(CandidateState.DECLINED);
        assertThat(notices.latest(colleague, 9)).extracting(Notice::path).containsExactly("/appointments");
        assertThat(notices.latest(head, 9)).extracting(Notice::path).containsExactly("/team/appointments");
        assertThat(list.own(colleague)).isEmpty();
    }

    @Test
    void nobody_is_put_forward_twice_but_may_take_it_back_and_try_again() {
        long id = candidates.apply(clerk, call, "一度目");
        refused(() -> candidates.apply(clerk, call, "二度目"), "putTwice");
        refused(() -> candidates.nominate(head, call, place.clerk(), "推薦"), "putTwice");
        hidden(() -> candidates.withdraw(head, id));
        candidates.withdraw(clerk, id);
        refused(() -> selections.select(place.dx(), id), "decided");
        assertThat(candidates.apply(clerk, call, "もう一度")).isEqualTo(id);
        assertThat(candidates.own(clerk)).extracting(Candidate::motive).containsExactly("もう一度");
    }

    @Test
    void a_head_nominates_only_people_of_their_own_units() {
        long elsewhere = made.posted(place.city(), "000005", place.tax(), Grade.STAFF, "");
        hidden(() -> candidates.nominate(head, call, elsewhere, "他の課"));
        hidden(() -> candidates.nominate(clerk, call, place.colleague(), "所属長でない"));
        refused(() -> candidates.nominate(head, call, place.colleague(), " "), "motive");
    }

    @Test
    void a_call_takes_people_only_while_it_is_open_and_in_the_ways_it_allows() {
        refused(() -> make(TODAY.minusDays(9), TODAY.minusDays(10), true), "closesFirst");
        long closed = make(TODAY.minusDays(9), TODAY.minusDays(1), true);
        refused(() -> candidates.apply(clerk, closed, "遅れました"), "notOpen");
        long later = make(TODAY.plusDays(1), TODAY.plusDays(9), true);
        hidden(() -> candidates.apply(clerk, later, "早すぎました"));
        long nominated = make(TODAY, TODAY, false);
        refused(() -> candidates.apply(clerk, nominated, "手上げ"), "notOpen");
        candidates.nominate(head, nominated, place.clerk(), "推薦");
        assertThat(calls.open(clerk)).extracting(Call::id).containsExactlyInAnyOrder(call, nominated);
        hidden(() -> calls.all(clerk));
        hidden(() -> calls.of(made.found().dx(), call));
        hidden(() -> candidates.in(head, call));
    }

    private long make(LocalDate opens, LocalDate closes, boolean byApplication) {
        return calls.make(
                place.dx(),
                new Call(
                        0,
                        LEADER,
                        new FiscalYear(2026),
                        Half.SECOND,
                        opens,
                        closes,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2028, 9, 30),
                        byApplication,
                        true,
                        ""));
    }

    @Test
    void the_office_does_not_select_its_own_people_by_themselves() {
        long officer = place.dx().self();
        Viewer self = new Viewer(
                9,
                place.city(),
                officer,
                "担当",
                "",
                java.util.Set.of(Role.EMPLOYEE, Role.DX_OFFICE),
                "",
                java.util.Set.of());
        long id = candidates.apply(self, call, "自分で");
        refused(() -> selections.select(self, id), "own");
        refused(() -> selections.decline(self, id, "自分で"), "own");
        assertThat(list.own(self)).isEmpty();
    }

    @Test
    void of_two_decisions_at_once_the_second_is_told() throws Exception {
        long id = candidates.apply(clerk, call, "同時に");
        List<Throwable> failures = atOnce(() -> selections.select(place.dx(), id), () -> {
            selections.decline(place.dx(), id, "見送り");
            return id;
        });
        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        boolean selected = candidates.own(clerk).get(0).state() == CandidateState.SELECTED;
        assertThat(list.own(clerk)).hasSize(selected ? 1 : 0);
    }

    @Test
    void two_appointments_of_one_person_at_once_make_one() throws Exception {
        List<Throwable> failures =
                atOnce(() -> made.leader(place, place.clerk(), TODAY), () -> made.leader(place, place.clerk(), TODAY));
        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        assertThat(list.own(clerk)).hasSize(1);
    }

    private static List<Throwable> atOnce(Callable<Long> one, Callable<Long> other) throws InterruptedException {
        var two = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Long>> futures = List.of(one, other).stream()
                .map(deed -> two.submit(() -> {
                    start.await();
                    return deed.call();
                }))
                .toList();
        start.countDown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Long> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        two.shutdown();
        return failures;
    }
}
