package jp.hagukumi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.JobState;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReplayJobIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    ActivityLog log;

    @Inject
    Replays replays;

    @Inject
    Jobs jobs;

    @Inject
    Listener listener;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private List<Long> people;
    private Viewer admin;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        people = List.of("000001", "000002", "000003").stream()
                .map(number -> town.person(city, number))
                .toList();
        people.forEach(person -> town.post(city, person, section, Grade.STAFF, ""));
        log.record(people.stream().map(this::completed).toList());
        listener.listenTo(city);
        admin = new Viewer(1, city, null, "admin", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
    }

    @AfterEach
    void stopListening() {
        listener.listenTo(0);
    }

    private Activity completed(long person) {
        return new CourseCompleted(city, person, "B02", 1, DAY, "2026", true, 90, 40, false);
    }

    @Test
    void everybodyIsRebuiltAndTheProgressSaysSo() {
        JobState job = await(replays.all(admin));
        assertThat(List.of(job.state(), job.done(), job.total())).containsExactly("DONE", 3L, 3L);
        assertThat(forgotten()).containsExactlyElementsOf(people);
        assertThat(listener.heard())
                .containsExactlyElementsOf(people.stream().map(this::completed).toList());
    }

    @Test
    void oneIsRebuiltWithoutTheOthers() {
        assertThat(await(replays.one(admin, "000002")).state()).isEqualTo("DONE");
        assertThat(forgotten()).containsExactly(people.get(1));
    }

    @Test
    void aRuleThatFailsForOneCostsTheOthersNothingAndIsMadeUpForOnRetry() {
        listener.failOn(completed(people.get(1)));
        JobState job = await(replays.all(admin));
        assertThat(job.state()).isEqualTo("DONE");
        assertThat(job.message()).contains("1");
        assertThat(replays.pending(admin)).extracting(Pending::staffNumber).containsExactly("000002");

        listener.listenTo(city);
        assertThat(await(replays.allPending(admin)).state()).isEqualTo("DONE");
        assertThat(forgotten()).containsExactly(people.get(1));
        assertThat(replays.pending(admin)).isEmpty();
    }

    @Test
    void aJobCutOffGoesOnAfterTheLastPersonDone() throws Exception {
        long id = Ids.next();
        transaction.begin();
        em.createNativeQuery("insert into job (id, municipality_id, kind, job_key, state, payload, step, run_at,"
                        + " lease_until, created_at) values (?1, ?2, 'replay', ?3, 'WAITING', ?4, ?5, utc_timestamp(6),"
                        + " utc_timestamp(6), utc_timestamp(6))")
                .setParameter(1, id)
                .setParameter(2, city)
                .setParameter(3, "replay/test/" + id)
                .setParameter(4, "{\"person\":0,\"onlyPending\":false}")
                .setParameter(5, "{\"after\":" + people.get(0) + ",\"failed\":0}")
                .executeUpdate();
        transaction.commit();
        JobState job = await(id);
        assertThat(List.of(job.state(), job.done(), job.total())).containsExactly("DONE", 3L, 3L);
        assertThat(forgotten()).containsExactly(people.get(1), people.get(2));
    }

    @Test
    void onlyTheAdministratorMayAndOnlyForPeopleWhoExist() {
        assertThatThrownBy(() -> replays.all(town.hr(city))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> replays.one(admin, "999999")).isInstanceOf(Refused.class);
    }

    private List<Long> forgotten() {
        return listener.forgotten().stream().filter(people::contains).distinct().toList();
    }

    private JobState await(long id) {
        Await.until("the job is over", () -> jobs.find(id).orElseThrow().over());
        return jobs.find(id).orElseThrow();
    }
}
