package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelMeasured;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.skills.Skills;

/** Gives people of a test town what the first stage asks for. */
@ApplicationScoped
@Transactional
public class CertifiedTown {
    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityLog log;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    /** B02 to B04 completed today, and every skill of R01 measured. */
    public void fulfil(long city, long person) {
        List.of("B02", "B03", "B04").forEach(course -> enrol(city, person, course, true));
        measure(city, person, 100);
    }

    /** An obligation of this 年度 that fell due yesterday. */
    public void enrol(long city, long person, String course, boolean done) {
        LocalDate today = LocalDate.now(clock);
        em.createNativeQuery(
                        "insert into enrolment (id, municipality_id, person_id, course_code, course_version, cycle,"
                                + " mandatory, assigned_on, due_on, status, completed_on, minutes)"
                                + " values (?1, ?2, ?3, ?4, 1, ?5, 1, ?6, ?7, ?8, ?9, 60)")
                .setParameter(1, Ids.next())
                .setParameter(2, city)
                .setParameter(3, person)
                .setParameter(4, course)
                .setParameter(5, Integer.toString(FiscalYear.of(today).year()))
                .setParameter(6, today.minusDays(30))
                .setParameter(7, today.minusDays(1))
                .setParameter(8, done ? "COMPLETED" : "NOT_STARTED")
                .setParameter(9, done ? today : null)
                .executeUpdate();
    }

    /** So many percent of the skills of R01, rounded up, at their level. */
    public void measure(long city, long person, int percent) {
        Map<String, Integer> asked = skills.profile("R01").orElseThrow().levels().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Integer> reached = asked.entrySet().stream()
                .limit((asked.size() * percent + 99) / 100)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        log.record(List.of(new LevelMeasured(
                city, person, "attempt:" + person + percent, 1, LocalDate.now(clock), reached, false)));
    }

    /** Moves the term of a certificate, as if it had been granted at another time. */
    public void shift(long city, String number, LocalDate from, LocalDate until) {
        em.createNativeQuery("update certification_period set from_on = ?3, until_on = ?4, opens_on = ?5"
                        + " where municipality_id = ?1 and number = ?2")
                .setParameter(1, city)
                .setParameter(2, number)
                .setParameter(3, from)
                .setParameter(4, until)
                .setParameter(5, until.minusMonths(6))
                .executeUpdate();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
