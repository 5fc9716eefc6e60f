package jp.hagukumi.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CourseCompleted;
import jp.hagukumi.mileage.rules.Award;
import jp.hagukumi.mileage.rules.Condition;
import jp.hagukumi.mileage.rules.Line;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrialsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate NEXT = LocalDate.of(2027, 4, 1);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    TrialChunk chunk;

    @Inject
    Trials trials;

    @Inject
    Points points;

    /** By hand: a 必修 course is worth 5 now and 8 then; a 選択 one of an hour 10 now and nothing then. */
    @Test
    void a_trial_tells_who_gains_and_who_loses_and_books_nothing() {
        long city = town.found();
        long gains = town.person(city, "000001");
        long loses = town.person(city, "000002");
        long same = town.person(city, "000003");
        log.record(List.of(completed(city, gains, true), completed(city, loses, false)));
        List<Long> people = chunk.next(city, 0);
        assertThat(people).containsExactlyInAnyOrder(gains, loses, same);
        chunk.run(city, tried(), 2026, people);
        chunk.run(city, tried(), 2026, people);
        Trial trial = trials.result(town.hr(city), NEXT).orElseThrow();
        assertThat(trial.people()).isEqualTo(3);
        assertThat(trial.gaining()).isEqualTo(1);
        assertThat(trial.losing()).isEqualTo(1);
        assertThat(trial.difference()).isEqualTo(-7);
        assertThat(trial.changes())
                .containsExactly(
                        new Trial.Change("000002", "試験 000002", 10, 0), new Trial.Change("000001", "試験 000001", 5, 8));
        assertThat(points.balance(city, gains, DAY).points()).isEqualTo(5);
        assertThat(trials.result(town.hr(town.found()), NEXT)).isEmpty();
        assertThatThrownBy(() -> trials.result(town.clerk(city, gains), NEXT)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> trials.start(town.hr(city), NEXT.plusDays(1), DAY))
                .isInstanceOf(NotVisible.class);
    }

    private static CourseCompleted completed(long city, long person, boolean mandatory) {
        return new CourseCompleted(city, person, "B01", 1, DAY, "2026", mandatory, 90, 60, false);
    }

    private static RuleSet tried() {
        Localized text = new Localized("必修", "mandatory");
        var award = new Award("CourseCompleted", List.of(Condition.parse("mandatory", "true")), 8, 0);
        return new RuleSet(
                NEXT,
                new FiscalYear(2027).first(),
                1000,
                List.of(new Line("mandatory-course", text, "", 120, List.of(), List.of(award), text, text)));
    }
}
