package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** Time for study that goes with an appointment, as whoever is appointed records it; working hours apart from the rest. */
@ApplicationScoped
@Transactional
public class StudyTimes {
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int LONGEST_NOTE = 200;
    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Some time on a day. */
    public record Entry(long id, LocalDate on, int minutes, StudyKind kind, String note) {}

    /**
     * Minutes of a month.
     *
     * @param working in working hours
     * @param other at other times
     */
    public record Month(int working, int other) {
        static final Month NOTHING = new Month(0, 0);
    }

    /** Adds time to one of the viewer's own appointments, on a day of its term that has begun. */
    public void add(Viewer viewer, long appointmentId, LocalDate on, int minutes, StudyKind kind, String note) {
        AppointmentRows rows = new AppointmentRows(em, viewer.municipalityId(), LocalDate.now(clock));
        Appointment one = rows.find(appointmentId)
                .filter(found -> found.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("appointment " + appointmentId));
        if (!one.isInForceOn(on) || on.isAfter(LocalDate.now(clock))) {
            throw Refused.at("on", "appointments.refused.studyDay");
        }
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            throw Refused.at("minutes", "appointments.refused.studyMinutes", MINUTES_OF_A_DAY);
        }
        if (note.length() > LONGEST_NOTE) {
            throw Refused.at("note", "appointments.refused.tooLong", LONGEST_NOTE);
        }
        em.createNativeQuery("insert into appointment_study (id, municipality_id, person_id, appointment_id, on_day,"
                        + " minutes, time_kind, note) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, viewer.self())
                .setParameter(4, appointmentId)
                .setParameter(5, on)
                .setParameter(6, minutes)
                .setParameter(7, kind.name())
                .setParameter(8, note.strip())
                .executeUpdate();
    }

    /** Takes one of the viewer's own entries away. */
    public void remove(Viewer viewer, long id) {
        int gone = em.createNativeQuery(
                        "delete from appointment_study where municipality_id = ?1 and id = ?2 and person_id = ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, viewer.self())
                .executeUpdate();
        if (gone == 0) {
            throw new NotVisible("time for study " + id);
        }
    }

    /** The viewer's latest entries. */
    public List<Entry> own(Viewer viewer) {
        List<?> rows = em.createNativeQuery("select id, on_day, minutes, time_kind, note from appointment_study"
                        + " where municipality_id = ?1 and person_id = ?2 order by on_day desc, id desc")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setMaxResults(SHOWN)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(column -> new Entry(
                        Columns.number(column[0]),
                        Columns.day(column[1]),
                        (int) Columns.number(column[2]),
                        StudyKind.valueOf((String) column[3]),
                        (String) column[4]))
                .toList();
    }

    /** Minutes in a month by id of the appointment; nothing where there are none. The caller has looked who asks. */
    public Map<Long, Month> in(Viewer viewer, YearMonth month, Collection<Long> appointmentIds) {
        Map<Long, Month> found = new HashMap<>();
        if (appointmentIds.isEmpty()) {
            return found;
        }
        String ids = appointmentIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("select appointment_id,"
                        + " sum(case when time_kind = 'WORKING_HOURS' then minutes else 0 end), sum(minutes)"
                        + " from appointment_study where municipality_id = ?1 and appointment_id in (" + ids
                        + ") and on_day between ?2 and ?3 group by appointment_id")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, month.atDay(1))
                .setParameter(3, month.atEndOfMonth())
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            int working = (int) Columns.number(column[1]);
            found.put(Columns.number(column[0]), new Month(working, (int) Columns.number(column[2]) - working));
        }
        return found;
    }
}
