package jp.hagukumi.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.activity.Replays;
import jp.hagukumi.certification.rules.Status;
import jp.hagukumi.mileage.Points;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Jobs;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An installation whose facts are older than its points and certificates is put right by one click. */
@ExtendWith(ArquillianExtension.class)
class RebuiltStandingsIT {
    @Inject
    Town town;

    @Inject
    CertifiedTown certified;

    @Inject
    HrDecisions decisions;

    @Inject
    StageStandings standings;

    @Inject
    Points points;

    @Inject
    Replays replays;

    @Inject
    Jobs jobs;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private long city;
    private long person;

    @Test
    void rebuilding_everybody_books_points_and_periods_of_facts_from_before_and_twice_changes_nothing()
            throws Exception {
        city = town.found();
        person = town.person(city, "000001");
        town.post(city, person, town.unit(city, "11", UnitKind.SECTION), Grade.STAFF, "");
        decisions.except(town.hr(city), "000001", "PRACTICE", "人事第1号");
        forget();
        assertThat(practice()).isEqualTo(Status.NOT_MET);
        assertThat(earned()).isZero();
        rebuild();
        assertThat(practice()).isEqualTo(Status.IN_FORCE);
        assertThat(earned()).as("one mandatory course").isEqualTo(5);
        rebuild();
        assertThat(practice()).isEqualTo(Status.IN_FORCE);
        assertThat(earned()).isEqualTo(5);
    }

    /** As an earlier version left it: a fact that nobody booked, a certificate without its period. */
    private void forget() throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into activity (id, municipality_id, person_id, seq, kind, subject_code,"
                        + " subject_version, occurred_on, recorded_at, payload, employment_type, occupation, source_key)"
                        + " values (?1, ?2, ?3, 99, 'CourseCompleted', 'B01', 1, ?4, utc_timestamp(6), ?5, 'PERMANENT',"
                        + " '一般行政', ?6)")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, certified.today().minusDays(3))
                .setParameter(
                        5, "{\"cycle\":\"2026\",\"mandatory\":true,\"percent\":90,\"minutes\":60,\"imported\":false}")
                .setParameter(6, "course:" + person + ":B01:2026")
                .executeUpdate();
        em.createNativeQuery("delete from certification_period where municipality_id = ?1")
                .setParameter(1, city)
                .executeUpdate();
        transaction.commit();
    }

    private void rebuild() {
        Viewer admin = new Viewer(1, city, null, "admin", "", Set.of(Role.EMPLOYEE, Role.ADMIN), "", Set.of());
        long job = replays.all(admin);
        Await.until("the job is over", () -> jobs.find(job).orElseThrow().over());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo("DONE");
    }

    private Status practice() {
        return standings.own(town.clerk(city, person)).stream()
                .filter(one -> one.stage().code().equals("PRACTICE"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private int earned() {
        return points.earned(city, person, LocalDate.of(2025, 4, 1), certified.today());
    }
}
