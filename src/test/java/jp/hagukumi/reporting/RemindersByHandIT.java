package jp.hagukumi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Await;
import jp.hagukumi.support.Town;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindersByHandIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    @Inject
    Town town;

    @Inject
    Duties duties;

    @Inject
    TeamReminders team;

    @Inject
    HrReminders hr;

    @Inject
    ReminderHistory history;

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService threads;

    private long city;
    private long late;
    private long soon;
    private long stranger;
    private Viewer head;

    @BeforeEach
    void found() {
        city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long other = town.unit(city, "12", UnitKind.SECTION);
        long manager = person("000001", section, Grade.MANAGER, "課長");
        late = person("000002", section, Grade.STAFF, "");
        soon = person("000003", section, Grade.STAFF, "");
        long away = person("000004", section, Grade.STAFF, "");
        long diligent = person("000005", section, Grade.STAFF, "");
        stranger = person("000006", other, Grade.STAFF, "");
        for (long person : List.of(manager, late, soon, away, stranger)) {
            duties.owe(city, person, "B02", 2026, null, null);
        }
        duties.owe(city, diligent, "B02", 2026, TODAY.minusDays(9), TODAY.minusDays(8));
        for (long person : List.of(manager, late, away, stranger)) {
            duties.due(person, TODAY.minusDays(1));
        }
        town.absence(city, away, "SICKNESS", TODAY, TODAY);
        head = town.supervisor(city, manager, section);
    }

    private long person(String number, long unit, Grade grade, String title) {
        long id = town.person(city, number);
        town.post(city, id, unit, grade, title);
        return id;
    }

    @Test
    void aSupervisorRemindsOwnPeopleOnceADayAndNobodyElse() {
        assertThat(team.one(head, soon)).isEqualTo(new ReminderResult(1, 0, true));
        assertThat(team.one(head, soon)).isEqualTo(new ReminderResult(0, 1, true));
        assertThat(team.allLate(head)).isEqualTo(new ReminderResult(1, 0, true));
        assertThat(team.allLate(head)).isEqualTo(new ReminderResult(0, 1, true));
        assertThatThrownBy(() -> team.one(head, stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> team.allLate(town.clerk(city, late))).isInstanceOf(NotVisible.class);
        assertThat(told()).containsExactly("000002 SUPERVISOR.overdue", "000003 SUPERVISOR.due");
        assertThat(count("audit_entry")).isEqualTo(2);
        assertThat(count("outbox")).as("mails").isEqualTo(2);
        assertThat(history.latest(town.hr(city)))
                .extracting(ReminderLine::people)
                .containsExactly(1, 1);
    }

    @Test
    void tenClicksAtOnceAreOneReminder() throws Exception {
        Callable<Integer> click = () -> team.allLate(head).people();
        int people = 0;
        for (Future<Integer> done : threads.invokeAll(Collections.nCopies(10, click))) {
            people += done.get();
        }
        assertThat(people).isEqualTo(1);
        assertThat(told()).containsExactly("000002 SUPERVISOR.overdue");
    }

    @Test
    void hrSendsInTheBackgroundToThoseItSawInThePreview() {
        Viewer officer = town.hr(city);
        team.one(head, late);
        ReminderChoice choice = new ReminderChoice("B02", "", ReminderDue.LATE);
        ReminderPreview preview = hr.preview(officer, choice);
        assertThat(List.of(preview.people(), preview.already())).containsExactly(2, 1);
        assertThat(preview.first())
                .filteredOn(OpenObligation::calledToday)
                .extracting(OpenObligation::staffNumber)
                .containsExactly("000002");
        assertThat(preview.first()).extracting(OpenObligation::staffNumber).contains("000001", "000002", "000006");

        hr.send(officer, choice);
        Await.until(
                "sent",
                () -> history.latest(officer).get(0).percent() == 100
                        && "DONE".equals(history.latest(officer).get(0).state()));
        assertThat(history.latest(officer).get(0).people()).isEqualTo(2);
        assertThat(told()).containsExactly("000001 HR.overdue", "000002 SUPERVISOR.overdue", "000006 HR.overdue");
        assertThat(hr.preview(officer, choice).people()).isZero();
    }

    @Test
    void theChoiceOfHrNarrows() {
        Viewer officer = town.hr(city);
        assertThat(hr.preview(officer, new ReminderChoice("", "12", ReminderDue.ALL))
                        .people())
                .isEqualTo(1);
        assertThat(hr.preview(officer, new ReminderChoice("", "", ReminderDue.SOON))
                        .people())
                .isEqualTo(4);
        assertThat(hr.preview(officer, new ReminderChoice("B03", "", ReminderDue.ALL))
                        .people())
                .isZero();
        assertThatThrownBy(() -> hr.preview(officer, new ReminderChoice("", "99", ReminderDue.ALL)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> hr.preview(head, new ReminderChoice("", "", ReminderDue.ALL)))
                .isInstanceOf(NotVisible.class);
    }

    private List<String> told() {
        return em
                .createNativeQuery("select concat(p.staff_number, ' ', replace(n.text_key, 'reporting.notice.', ''))"
                        + " from notice n join person p on p.id = n.person_id where n.municipality_id = ?1 order by 1")
                .setParameter(1, city)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where municipality_id = ?1")
                        .setParameter(1, city)
                        .getSingleResult())
                .longValue();
    }
}
