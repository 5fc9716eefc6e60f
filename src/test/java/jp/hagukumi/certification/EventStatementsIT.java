package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.support.StatementWatch;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one event costs does not grow with what was before it. */
@ExtendWith(ArquillianExtension.class)
class EventStatementsIT {
    private static final int MANY = 60;

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    ActivityLog log;

    @Inject
    Snapshots snapshots;

    @Inject
    Stages stages;

    private long city;
    private long section;
    private long fresh;
    private long busy;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        fresh = posted(1);
        busy = posted(2);
        completed(fresh, 0);
        IntStream.range(0, MANY).forEach(i -> completed(busy, i));
    }

    @Test
    void a_fact_costs_as_many_statements_after_sixty_as_after_one() {
        int first = counted(() -> completed(fresh, 100));
        int later = counted(() -> completed(busy, 100));
        assertThat(later).isEqualTo(first).isBetween(3, 20);
    }

    @Test
    void one_person_is_judged_by_as_many_statements_as_a_hundred() {
        List<Long> all = LongStream.concat(
                        LongStream.of(fresh, busy),
                        IntStream.range(0, 98).mapToLong(i -> town.person(city, "%06d".formatted(1000 + i))))
                .boxed()
                .toList();
        int one = counted(() -> judge(List.of(fresh)));
        assertThat(counted(() -> judge(List.of(busy)))).isEqualTo(one);
        assertThat(counted(() -> judge(all))).isEqualTo(one).isBetween(5, 10);
    }

    private void judge(List<Long> people) {
        assertThat(snapshots.of(city, people, List.of(stages.on(certified.today())), certified.today()))
                .hasSize(people.size());
    }

    private static int counted(Runnable deed) {
        StatementWatch.take();
        deed.run();
        return StatementWatch.take();
    }

    private void completed(long person, int number) {
        log.record(List.of(
                new CourseCompleted(city, person, "B02", 1, certified.today(), "cycle" + number, true, 90, 60, false)));
    }

    private long posted(int number) {
        long person = town.person(city, "%06d".formatted(number));
        town.post(city, person, section, Grade.STAFF, "");
        return person;
    }
}
