package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificateNumbersIT {
    private static final int AT_ONCE = 50;

    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    CertificateNumbers numbers;

    @Inject
    Applications applications;

    @Inject
    Reviews reviews;

    @Inject
    Grants grants;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private long section;
    private Viewer boss;

    @BeforeEach
    void found() {
        city = town.found();
        section = town.unit(city, "11", UnitKind.SECTION);
        long manager = town.person(city, "000000");
        town.post(city, manager, section, Grade.MANAGER, "課長");
        boss = town.supervisor(city, manager, section);
    }

    @Test
    void fifty_people_granted_at_once_get_fifty_numbers_without_a_gap() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= AT_ONCE; i++) {
            ids.add(confirmed(i));
        }
        List<Grants.Outcome> outcomes = atOnce(ids.stream().map(List::of).toList());
        List<Long> serials = outcomes.stream()
                .flatMap(outcome -> outcome.numbers().stream())
                .map(number -> Long.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(serials).isEqualTo(LongStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @Test
    void one_application_granted_fifty_times_at_once_is_granted_once() throws Exception {
        long id = confirmed(1);
        List<Grants.Outcome> outcomes =
                atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> List.of(id)).toList());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.numbers().stream()))
                .hasSize(1);
        assertThat(outcomes.stream().mapToInt(Grants.Outcome::gone).sum()).isEqualTo(AT_ONCE - 1);
        assertThat(nextSerial()).isEqualTo(2);
    }

    @Test
    void a_grant_that_fails_takes_no_number() throws Exception {
        transaction.begin();
        numbers.take(city, FiscalYear.of(certified.today()), 3);
        transaction.rollback();
        assertThat(nextSerial()).isEqualTo(1);
    }

    private long nextSerial() {
        String number = numbers.take(city, FiscalYear.of(certified.today()), 1).get(0);
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private List<Grants.Outcome> atOnce(List<List<Long>> asked) throws Exception {
        List<Callable<Grants.Outcome>> calls = asked.stream()
                .map(ids -> (Callable<Grants.Outcome>) () -> Deadlock.retry(() -> grants.grant(town.hr(city), ids)))
                .toList();
        List<Grants.Outcome> outcomes = new ArrayList<>();
        for (Future<Grants.Outcome> done : threads.invokeAll(calls)) {
            outcomes.add(done.get());
        }
        return outcomes;
    }

    private long confirmed(int number) {
        long person = town.person(city, String.format("%06d", number));
        town.post(city, person, section, Grade.STAFF, "");
        certified.fulfil(city, person);
        long id = applications.apply(town.clerk(city, person), "FOUNDATION", false);
        reviews.confirm(boss, id);
        return id;
    }
}
