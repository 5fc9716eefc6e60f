package jp.hagukumi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.platform.DayStarted;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told what on which day, by hand. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {
    @Inject
    Town town;

    @Inject
    Reminders reminders;

    @Inject
    AssignmentJob job;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private final Map<Long, String> names = new TreeMap<>();
    private long city;
    private long section;
    private long vacant;

    /** 部 (director) over 課 (manager, 係 with chief, diligent, tardy, away) and a 課 without a head (orphan). */
    @BeforeEach
    void found() {
        city = town.found();
        long department = town.unit(city, "1", UnitKind.DEPARTMENT);
        section = town.unitBelow(city, department, "11", UnitKind.SECTION);
        vacant = town.unitBelow(city, department, "12", UnitKind.SECTION);
        long subsection = town.unitBelow(city, section, "111", UnitKind.SUBSECTION);
        person("director", department, Grade.DIRECTOR, "部長");
        person("manager", section, Grade.MANAGER, "課長");
        person("chief", subsection, Grade.CHIEF, "係長");
        person("diligent", subsection, Grade.STAFF, "");
        person("tardy", subsection, Grade.STAFF, "");
        person("away", section, Grade.STAFF, "");
        person("orphan", vacant, Grade.STAFF, "");
    }

    private long person(String name, long unit, Grade grade, String title) {
        long id = town.person(city, name);
        town.post(city, id, unit, grade, title);
        names.put(id, name);
        return id;
    }

    private long id(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void everybodyIsToldOnTheirDayAndOnNoOther() throws Exception {
        LocalDate due = LocalDate.of(2026, 6, 30);
        for (String name : List.of("diligent", "tardy", "away", "orphan")) {
            owe(name, due);
        }
        town.absence(city, id("away"), "SICKNESS", LocalDate.of(2026, 6, 25), LocalDate.of(2026, 7, 3));
        Map<LocalDate, List<String>> told = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2026, 5, 20); day.getMonthValue() < 8; day = day.plusDays(1)) {
            if (day.equals(LocalDate.of(2026, 6, 20))) {
                complete("diligent", day);
            }
            List<String> today = remind(day);
            today.addAll(remind(day));
            if (!today.isEmpty()) {
                told.put(day, today);
            }
        }
        assertThat(told)
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 5, 31),
                        List.of("away due", "diligent due", "orphan due", "tardy due"),
                        LocalDate.of(2026, 6, 16),
                        List.of("away due", "diligent due", "orphan due", "tardy due"),
                        LocalDate.of(2026, 6, 27),
                        List.of("orphan due", "tardy due"),
                        LocalDate.of(2026, 7, 1),
                        List.of("director SUPERVISOR 1", "manager SUPERVISOR 1", "orphan overdue", "tardy overdue"),
                        LocalDate.of(2026, 7, 4),
                        List.of("away overdue", "manager SUPERVISOR 1"),
                        LocalDate.of(2026, 7, 8),
                        List.of("director DEPARTMENT_HEAD 2"),
                        LocalDate.of(2026, 7, 11),
                        List.of("director DEPARTMENT_HEAD 1")));
    }

    @Test
    void whereTheManagerIsAwayOrLateTheDirectorIsTold() throws Exception {
        owe("manager", LocalDate.of(2026, 6, 30));
        assertThat(remind(LocalDate.of(2026, 7, 1))).containsExactly("director SUPERVISOR 1", "manager overdue");
        town.absence(city, id("manager"), "SICKNESS", LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 2));
        owe("tardy", LocalDate.of(2026, 7, 1));
        assertThat(remind(LocalDate.of(2026, 7, 2))).containsExactly("director SUPERVISOR 1", "tardy overdue");
    }

    @Test
    void afterDaysWithoutTheApplicationOnlyTheLatestStepIsTold() throws Exception {
        owe("tardy", LocalDate.of(2026, 6, 29));
        assertThat(remind(LocalDate.of(2026, 6, 28))).containsExactly("tardy due");
        assertThat(remind(LocalDate.of(2026, 7, 20))).containsExactly("manager SUPERVISOR 1", "tardy overdue");
        assertThat(remind(LocalDate.of(2026, 7, 21))).isEmpty();
    }

    @Test
    void daysCaughtUpAssignButRemindNobodyBeforeToday() {
        for (int day = 23; day <= 25; day++) {
            job.dayStarted(new DayStarted(city, LocalDate.of(2026, 6, day)));
        }
        assertThat(count("enrolment")).isPositive();
        assertThat(notices()).isEmpty();
        for (int times = 0; times < 2; times++) {
            job.dayStarted(new DayStarted(city, LocalDate.of(2026, 6, 26)));
        }
        assertThat(notices()).hasSameSizeAs(distinctEnrolmentsReminded()).isNotEmpty();
    }

    @Test
    void theNewYearBeginsOnceAndNobodyIsRemindedOfTheOld() {
        job.dayStarted(new DayStarted(city, LocalDate.of(2027, 3, 31)));
        List<String> before = notices();
        for (int times = 0; times < 2; times++) {
            job.dayStarted(new DayStarted(city, LocalDate.of(2027, 4, 1)));
            assertThat(yearly("2026", "WAIVED"))
                    .isEqualTo(yearly("2027", "NOT_STARTED"))
                    .isPositive();
            assertThat(yearly("2026", "NOT_STARTED")).isZero();
            assertThat(notices()).isEqualTo(before);
        }
    }

    private long yearly(String cycle, String status) {
        return ((Number) em.createNativeQuery("select count(*) from enrolment where municipality_id = ?1"
                                + " and course_code = 'B02' and cycle = ?2 and status = ?3")
                        .setParameter(1, city)
                        .setParameter(2, cycle)
                        .setParameter(3, status)
                        .getSingleResult())
                .longValue();
    }

    private List<?> distinctEnrolmentsReminded() {
        return em.createNativeQuery("select distinct enrolment_id from reminder where municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
    }

    private long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where municipality_id = ?1")
                        .setParameter(1, city)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() throws Exception {
        owe("tardy", LocalDate.of(2028, 2, 29));
        Map<LocalDate, List<String>> told = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2028, 1, 25); day.getMonthValue() < 3; day = day.plusDays(1)) {
            List<String> today = remind(day);
            if (!today.isEmpty()) {
                told.put(day, today);
            }
        }
        assertThat(told.keySet())
                .containsExactly(LocalDate.of(2028, 1, 30), LocalDate.of(2028, 2, 15), LocalDate.of(2028, 2, 26));
        assertThat(remind(LocalDate.of(2028, 3, 1))).containsExactly("manager SUPERVISOR 1", "tardy overdue");
    }

    @Test
    void aClockSetBackOverMidnightTellsNothingTwice() throws Exception {
        owe("tardy", LocalDate.of(2026, 6, 30));
        assertThat(remind(LocalDate.of(2026, 6, 30))).containsExactly("tardy due");
        assertThat(remind(LocalDate.of(2026, 7, 1))).containsExactly("manager SUPERVISOR 1", "tardy overdue");
        assertThat(remind(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(remind(LocalDate.of(2026, 7, 1))).isEmpty();
    }

    private List<String> remind(LocalDate day) {
        List<String> before = notices();
        reminders.remind(city, day);
        List<String> told = new ArrayList<>(notices());
        before.forEach(told::remove);
        return told;
    }

    private List<String> notices() {
        List<?> rows = em.createNativeQuery(
                        "select n.person_id, n.text_key, n.arguments from notice n" + " where n.municipality_id = ?1")
                .setParameter(1, city)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).sorted().toList();
    }

    private String line(Object[] row) {
        String key = ((String) row[1]).replace("learning.notice.", "");
        String last = ((String) row[2]).split("\n")[1];
        return names.get(((Number) row[0]).longValue()) + " " + key + (last.length() == 10 ? "" : " " + last);
    }

    private void owe(String name, LocalDate due) throws Exception {
        write(
                "insert into enrolment (id, municipality_id, person_id, course_code, course_version, cycle, mandatory,"
                        + " assigned_on, due_on, status) values (?1, ?2, ?3, 'B02', 1, ?4, 1, ?5, ?4, 'NOT_STARTED')",
                Ids.next(),
                city,
                id(name),
                due,
                due.minusDays(90));
    }

    private void complete(String name, LocalDate on) throws Exception {
        write("update enrolment set status = 'COMPLETED', completed_on = ?1 where person_id = ?2", on, id(name));
    }

    private void write(String sql, Object... parameters) throws Exception {
        transaction.begin();
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
        transaction.commit();
    }
}
