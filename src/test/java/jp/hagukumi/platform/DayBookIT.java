package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DayBookIT {
    @Inject
    Town town;

    @Inject
    DayBook book;

    @Inject
    DayListener listener;

    @PersistenceContext
    EntityManager em;

    @Test
    void missedDaysAreCaughtUpInTheirOrderEachOnceEvenWhereOneBreaksOff() {
        listener.failOnceOn(LocalDate.of(2026, 6, 24));
        long city = town.found(LocalDate.of(2026, 6, 22));
        Await.until("today has begun", () -> listener.days(city).contains(LocalDate.of(2026, 6, 26)));
        assertThat(listener.days(city))
                .containsExactly(
                        LocalDate.of(2026, 6, 23),
                        LocalDate.of(2026, 6, 24),
                        LocalDate.of(2026, 6, 25),
                        LocalDate.of(2026, 6, 26));
    }

    @Test
    void theDayAfterAnEndOfMonthAndALeapDayFollows() {
        assertThat(next(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1))).isEqualTo("2028-02-29");
        assertThat(next(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1))).isEqualTo("2028-03-01");
        assertThat(next(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1))).isEqualTo("2027-04-01");
    }

    @Test
    void aClockSetBackBeginsNoDayTwice() {
        assertThat(next(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 3, 31))).isEqualTo("2027-04-01");
        assertThat(next(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 1))).isEqualTo("2027-04-01");
    }

    /** The latest day begun after one look at the clock. Days this far ahead never begin by themselves. */
    private String next(LocalDate last, LocalDate today) {
        long city = town.found(last);
        book.submitNext(city, today);
        book.submitNext(city, today);
        List<?> keys = em.createNativeQuery("select job_key from job where municipality_id = ?1"
                        + " and kind = 'day-started' order by job_key desc")
                .setParameter(1, city)
                .getResultList();
        assertThat(keys).doesNotHaveDuplicates();
        String key = (String) keys.get(0);
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
