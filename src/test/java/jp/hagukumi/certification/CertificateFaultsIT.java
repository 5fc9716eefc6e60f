package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody at once, twice, and the other way round: rows "concurrency" and "certificates" of the faults. */
@ExtendWith(ArquillianExtension.class)
class CertificateFaultsIT {
    private static final int AT_ONCE = 50;

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    Applications applications;

    @Inject
    Reviews reviews;

    @Inject
    Grants grants;

    @Inject
    HrDecisions decisions;

    @Inject
    Verification verification;

    @Inject
    ActivityLog log;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private long section;
    private long person;
    private Viewer boss;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        long manager = town.person(city, "000009");
        town.post(city, manager, section, Grade.MANAGER, "課長");
        boss = town.supervisor(city, manager, section);
        person = town.person(city, "000001");
        town.post(city, person, section, Grade.STAFF, "");
    }

    @Test
    void of_two_superiors_who_confirm_at_once_the_second_is_told() throws Exception {
        long id = applied();
        List<Throwable> failures = atOnce(2, i -> reviews.confirm(boss, id));
        assertThat(failures).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.textKey())
                .isEqualTo("certification.refused.decided"));
        assertThat(count("certification_decision where step = 'CONFIRMED' and")).isEqualTo(1);
    }

    @Test
    void while_one_grants_and_another_sends_back_one_of_both_happens() throws Exception {
        long id = applied();
        reviews.confirm(boss, id);
        List<Throwable> failures = atOnce(2, i -> {
            if (i == 0) {
                reviews.giveBack(town.hr(city), id, "書類を確かめてください");
            } else if (grants.grant(town.hr(city), List.of(id)).numbers().isEmpty()) {
                throw new Refused("nothing granted");
            }
        });
        assertThat(failures).hasSize(1);
        long granted = count("certificate where");
        long returned = count("certification_application where state = 'RETURNED' and");
        assertThat(granted + returned).isEqualTo(1);
    }

    @Test
    void fifty_exceptions_for_one_person_at_once_are_one_certificate() throws Exception {
        List<Throwable> failures = atOnce(AT_ONCE, i -> decisions.except(town.hr(city), "000001", "PRACTICE", "人事第1号"));
        assertThat(failures).hasSize(AT_ONCE - 1).allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("certification.refused.holds")));
        assertThat(count("certificate where")).isEqualTo(1);
        assertThat(count("certification_period where")).isEqualTo(1);
    }

    @Test
    void a_number_is_never_given_out_twice_though_the_counter_was_set_back() throws Exception {
        String first = decisions.except(town.hr(city), "000001", "FOUNDATION", "人事第1号");
        transaction.begin();
        em.createNativeQuery("update certificate_counter set last_serial = 0 where municipality_id = " + city)
                .executeUpdate();
        transaction.commit();
        assertThatThrownBy(() -> decisions.except(town.hr(city), "000009", "FOUNDATION", "人事第2号"))
                .hasRootCauseInstanceOf(java.sql.SQLIntegrityConstraintViolationException.class)
                .satisfies(failure -> assertThat(chain(failure)).anyMatch(PersistenceException.class::isInstance));
        assertThat(count("certificate where")).isEqualTo(1);
        assertThat(count("activity where kind = 'CertificateGranted' and")).isEqualTo(1);
        assertThat(verification.of(first)).isPresent();
    }

    @Test
    void the_public_check_tells_expired_from_not_yet_begun_by_the_day() {
        LocalDate today = certified.today();
        String number = decisions.except(town.hr(city), "000001", "FOUNDATION", "人事第1号");
        certified.shift(city, number, today.minusYears(1), today);
        assertThat(state(number)).isEqualTo(Verified.State.IN_FORCE);
        certified.shift(city, number, today.minusYears(1), today.minusDays(1));
        assertThat(state(number)).isEqualTo(Verified.State.EXPIRED);
        certified.shift(city, number, today.plusDays(1), today.plusYears(1));
        assertThat(state(number)).isEqualTo(Verified.State.NOT_YET);
    }

    /** By hand: ten mandatory courses of 5 points each, told ten times by ten at once, the latest first. */
    @Test
    void what_is_told_a_hundred_times_and_out_of_order_is_booked_once() throws Exception {
        List<CourseCompleted> facts = IntStream.range(0, 10)
                .mapToObj(i -> new CourseCompleted(
                        city, person, "B%02d".formatted(10 - i), 1, today(i), "2026", true, 90, 60, false))
                .toList();
        List<Throwable> failures = atOnce(100, i -> log.record(List.of(facts.get((i * 7) % 10))));
        assertThat(failures).isEmpty();
        assertThat(count("mileage_entry where kind = 'EARN' and points = 5 and"))
                .isEqualTo(10);
        assertThat(count("mileage_entry where")).isEqualTo(10);
    }

    private LocalDate today(int daysAgo) {
        return certified.today().minusDays(daysAgo);
    }

    private Verified.State state(String number) {
        return verification.of(number).orElseThrow().state();
    }

    private long applied() {
        certified.fulfil(city, person);
        return applications.apply(town.clerk(city, person), "FOUNDATION", false);
    }

    private long count(String table) {
        return Columns.number(em.createNativeQuery("select count(*) from " + table + " municipality_id = " + city)
                .getSingleResult());
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    /** What went wrong of so many calls that begin together. */
    private List<Throwable> atOnce(int times, Deed deed) throws Exception {
        List<Callable<Integer>> calls = IntStream.range(0, times)
                .mapToObj(i -> (Callable<Integer>) () -> Deadlock.retry(() -> {
                    deed.run(i);
                    return i;
                }))
                .toList();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Integer> done : threads.invokeAll(calls)) {
            try {
                done.get();
            } catch (java.util.concurrent.ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }

    private interface Deed {
        void run(int index);
    }
}
