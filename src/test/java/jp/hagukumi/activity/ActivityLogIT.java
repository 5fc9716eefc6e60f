package jp.hagukumi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActivityLogIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Replay replay;

    @Inject
    Listener listener;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private long person;
    private long colleague;
    private long section;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        person = town.person(city, "000001");
        colleague = town.person(city, "000002");
        town.post(city, person, section, Grade.SENIOR_STAFF, "");
        town.post(city, colleague, section, Grade.STAFF, "");
        listener.listenTo(city);
    }

    @AfterEach
    void stopListening() {
        listener.listenTo(0);
    }

    private Activity passed(long who, long attempt) {
        return new TestPassed(city, who, "B02", 1, DAY, attempt + (city << 8), 90, true);
    }

    private Activity completed(long who, String course) {
        return new CourseCompleted(city, who, course, 1, DAY, "2026", true, 90, 40, false);
    }

    private List<?> column(String sql, long who) {
        return em.createNativeQuery(sql + " where municipality_id = ?1 and person_id = ?2 order by seq")
                .setParameter(1, city)
                .setParameter(2, who)
                .getResultList();
    }

    private List<Long> sequence(long who) {
        return column("select seq from activity", who).stream()
                .map(seq -> ((Number) seq).longValue())
                .toList();
    }

    @Test
    void the_same_happening_told_again_counts_once() {
        assertThat(log.record(List.of(passed(person, 1), passed(person, 1), completed(person, "B02"))))
                .isEqualTo(2);
        assertThat(log.record(List.of(passed(person, 1), completed(person, "B02"))))
                .isZero();
        assertThat(log.record(List.of(completed(person, "B02"), completed(person, "B03"))))
                .isEqualTo(1);

        assertThat(sequence(person)).containsExactly(1L, 2L, 3L);
        assertThat(listener.heard()).hasSize(3);
    }

    @Test
    void fifty_threads_that_tell_the_same_and_their_own_leave_no_gap_and_no_double() throws Exception {
        List<Callable<Integer>> calls = LongStream.rangeClosed(1, 50)
                .mapToObj(i -> (Callable<Integer>) () ->
                        log.record(List.of(passed(colleague, 1), completed(person, "B02"), passed(person, 100 + i))))
                .toList();
        int added = 0;
        for (Future<Integer> done : threads.invokeAll(calls)) {
            added += done.get();
        }
        assertThat(added).isEqualTo(52);
        assertThat(sequence(person))
                .isEqualTo(LongStream.rangeClosed(1, 51).boxed().toList());
        assertThat(sequence(colleague)).containsExactly(1L);
    }

    @Test
    void the_row_keeps_unit_grade_and_employment_of_the_day_it_occurred() {
        log.record(List.of(completed(person, "B02")));
        Object[] row =
                (Object[]) column("select unit_id, grade, employment_type, occupation, kind from activity", person)
                        .get(0);
        assertThat(((Number) row[0]).longValue()).isEqualTo(section);
        assertThat(((Number) row[1]).intValue()).isEqualTo(Grade.SENIOR_STAFF.rank());
        assertThat(List.of(row[2], row[3], row[4])).containsExactly("PERMANENT", "一般行政", "CourseCompleted");
    }

    @Test
    void the_database_refuses_to_change_or_delete_a_fact() {
        log.record(List.of(completed(person, "B02")));
        for (String sql : List.of("update activity set grade = 7", "delete from activity")) {
            assertThatThrownBy(() -> execute(sql + " where municipality_id = " + city))
                    .isNotNull();
        }
        assertThat(sequence(person)).containsExactly(1L);
    }

    @Test
    void a_person_of_another_municipality_is_refused_and_nothing_is_written() {
        long elsewhere = town.person(town.found(), "000001");
        assertThatThrownBy(() -> log.record(List.of(completed(person, "B02"), completed(elsewhere, "B02"))))
                .hasStackTraceContaining("not of municipality");
        assertThat(sequence(person)).isEmpty();
    }

    @Test
    void consumers_hear_in_log_order_and_what_a_consumer_records_comes_after_the_batch() {
        listener.answer(completed(person, "B02"), passed(colleague, 7));
        log.record(List.of(completed(person, "B02"), completed(colleague, "B03"), completed(person, "B01")));

        assertThat(listener.heard())
                .containsExactly(
                        completed(person, "B02"),
                        completed(colleague, "B03"),
                        completed(person, "B01"),
                        passed(colleague, 7));
        assertThat(listener.deepest()).isEqualTo(1);
    }

    @Test
    void a_consumer_that_throws_costs_nobody_the_fact_and_replay_makes_up_for_it() {
        listener.failOn(completed(person, "B02"));
        log.record(List.of(completed(person, "B02")));
        assertThat(sequence(person)).containsExactly(1L);
        assertThat(pending()).containsExactly(person);

        listener.failOn(null);
        replay.people(city, List.of(person));
        assertThat(listener.forgotten()).containsExactly(person);
        assertThat(listener.heard()).containsExactly(completed(person, "B02"));
        assertThat(pending()).isEmpty();
    }

    @Test
    void ten_thousand_facts_are_one_gapless_sequence_each() {
        List<Activity> facts = new ArrayList<>();
        for (long i = 1; i <= 5_000; i++) {
            facts.add(passed(person, i));
            facts.add(passed(colleague, 10_000 + i));
        }
        Collections.reverse(facts);
        assertThat(log.record(facts)).isEqualTo(10_000);
        assertThat(sequence(person)).hasSize(5_000).endsWith(5_000L);
        assertThat(listener.heard()).isEqualTo(facts);
    }

    private List<Long> pending() {
        List<?> rows = em.createNativeQuery("select person_id from derivation_pending where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }
}
