package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.OneAtATime;
import jp.hagukumi.reporting.Duties;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two rules for one course, and two runs at once. */
@ExtendWith(ArquillianExtension.class)
class TwoRulesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final AssignmentRule ONE = ObligationsIT.rule("a-one", List.of("11"), MonthDay.of(6, 30));
    private static final AssignmentRule TWO = ObligationsIT.rule("b-two", List.of("20"), MonthDay.of(9, 30));

    private static final AssignmentRule ONE_SHIPPED = ObligationsIT.rule("B02-everyone", List.of(), MonthDay.of(6, 30));
    private static final AssignmentRule SHIPPED_OFF =
            new AssignmentRule(ONE_SHIPPED.definition(), LocalDate.of(2026, 4, 1), Days.OPEN, "", false, true);

    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    Duties duties;

    @Inject
    Obligations obligations;

    @Inject
    Assignments assignments;

    @Inject
    OwnRules own;

    @Inject
    Jobs jobs;

    @Inject
    OneAtATime oneAtATime;

    @Resource
    ManagedExecutorService threads;

    @PersistenceContext
    EntityManager em;

    private long city;
    private long first;
    private long second;
    private long clerk;

    @BeforeEach
    void found() {
        city = town.found();
        first = town.unit(city, "11", UnitKind.SECTION);
        second = town.unit(city, "20", UnitKind.SECTION);
        clerk = town.person(city, "000001");
        town.post(city, clerk, first, Grade.STAFF, "");
    }

    @Test
    void who_leaves_one_rule_for_the_other_owes_the_course_without_a_gap_whichever_comes_first() {
        apply(ONE, TWO);
        assertThat(state()).isEqualTo("NOT_STARTED a-one  2026-06-30");
        duties.transfer(city, clerk, second);
        apply(ONE, TWO);
        assertThat(state()).isEqualTo("NOT_STARTED b-two  2026-09-30");
        duties.transfer(city, clerk, first);
        apply(ONE, TWO);
        assertThat(state()).isEqualTo("NOT_STARTED a-one  2026-06-30");
    }

    @Test
    void a_second_run_changes_nothing() {
        apply(ONE, TWO);
        duties.transfer(city, clerk, second);
        apply(ONE, TWO);
        long runs = runs();
        apply(ONE, TWO);
        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void where_one_rule_ends_the_other_goes_on_with_what_is_open() {
        apply(ONE, TWO);
        duties.transfer(city, clerk, second);
        obligations.endRulesBesides(List.of(TWO), city, TODAY);
        assertThat(state()).isEqualTo("NOT_STARTED b-two  2026-09-30");
        obligations.endRulesBesides(List.of(), city, TODAY);
        assertThat(state()).isEqualTo("WAIVED b-two rule:rule-ended 2026-09-30");
    }

    @Test
    void the_dry_run_names_nobody_who_goes_on_by_the_other_rule() {
        own.put(town.hr(city), SHIPPED_OFF, "試験");
        own.put(town.hr(city), TWO, "試験");
        apply(ONE, TWO);
        duties.transfer(city, clerk, second);
        assertThat(assignments.preview(town.hr(city), ONE).lost()).isZero();
        duties.transfer(city, clerk, town.unit(city, "30", UnitKind.SECTION));
        assertThat(assignments.preview(town.hr(city), ONE).lost()).isEqualTo(1);
    }

    @Test
    void what_hr_starts_gives_its_place_back_until_the_run_that_is_under_way_is_over() throws Exception {
        CountDownLatch door = new CountDownLatch(1);
        Future<Boolean> catchingUp = beginRun(door);
        long job = assignments.run(town.hr(city));
        Await.until("the job waits for later", () -> state(job).message().startsWith("ほかの人か"));
        assertThat(jobs.latest(city, 1)).first().satisfies(line -> {
            assertThat(line.job().state()).isEqualTo("WAITING");
            assertThat(line.attempts()).as("no failure").isZero();
        });
        assertThat(assignments.run(town.hr(city))).as("asked for again").isEqualTo(job);
        assertThat(runs()).isZero();
        door.countDown();
        assertThat(catchingUp.get()).isTrue();
        Await.until("the job is over", () -> "DONE".equals(state(job).state()));
        assertThat(runs()).isPositive();
        assertThat(assignments.run(town.hr(city))).as("asked for afterwards").isNotEqualTo(job);
    }

    @Test
    void other_systems_are_told_at_once_that_a_run_is_under_way() throws Exception {
        CountDownLatch door = new CountDownLatch(1);
        Future<Boolean> catchingUp = beginRun(door);
        try {
            Visitor officer = Visitor.as(city, accounts.open(city, clerk, Role.HR, ""));
            assertThat(officer.status("/api/v1/assignments/run", "any", "")).isEqualTo(409);
            assertThat(runs()).isZero();
        } finally {
            door.countDown();
        }
        assertThat(catchingUp.get()).isTrue();
    }

    @Test
    void a_run_for_nobody_looks_at_nobody() {
        obligations.apply(ONE, List.of(ONE), city, TODAY, Whom.only(List.of()));
        assertThat(runs()).isZero();
        obligations.apply(ONE, List.of(ONE), city, TODAY, Whom.only(List.of(clerk)));
        assertThat(state()).isEqualTo("NOT_STARTED a-one  2026-06-30");
    }

    private Future<Boolean> beginRun(CountDownLatch door) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> run = threads.submit(() -> oneAtATime.run(AssignmentRuns.name(city), () -> {
            begun.countDown();
            return pass(door);
        }));
        begun.await();
        return run;
    }

    private static boolean pass(CountDownLatch door) {
        try {
            door.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private JobState state(long job) {
        return jobs.find(job).orElseThrow();
    }

    private void apply(AssignmentRule... rules) {
        List<AssignmentRule> inForce = List.of(rules);
        inForce.forEach(rule -> Deadlock.retry(() -> obligations.apply(rule, inForce, city, TODAY, Whom.everybody())));
        obligations.endRulesBesides(inForce, city, TODAY);
    }

    private String state() {
        return (String) em.createNativeQuery("select concat(status, ' ', rule_code, ' ', waived_reason, ' ', due_on)"
                        + " from enrolment where municipality_id = ?1 and person_id = ?2 and course_code = 'B02'")
                .setParameter(1, city)
                .setParameter(2, clerk)
                .getSingleResult();
    }

    private long runs() {
        return ((Number) em.createNativeQuery("select count(*) from assignment_run where municipality_id = ?1")
                        .setParameter(1, city)
                        .getSingleResult())
                .longValue();
    }
}
