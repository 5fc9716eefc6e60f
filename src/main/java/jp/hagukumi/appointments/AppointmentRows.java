package jp.hagukumi.appointments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** Appointments with their designations, as of a day. */
final class AppointmentRows {
    private static final String BELONGS = "case when p.hired_on <= ?2 and p.left_on >= ?2 and exists (select 1"
            + " from posting g join unit w on w.municipality_id = g.municipality_id and w.id = g.unit_id"
            + " where g.municipality_id = d.municipality_id and g.person_id = d.person_id"
            + " and g.duty in ('MAIN', 'ADDITIONAL', 'JOINT') and g.from_on <= ?2 and g.to_on >= ?2"
            + " and w.path like concat(u.path, '%')) then 1 else 0 end";
    private static final String SELECT = "select d.id, d.person_id, p.staff_number, p.family_name, p.given_name,"
            + " d.unit_id, d.role_code, d.deputy, d.from_on, d.to_on, a.way, a.predecessor_id, a.document, a.ended_as,"
            + " a.end_reason, a.asked_on, a.asked_last, a.asked_reason, " + BELONGS + ", case when "
            + Roster.absentOn("d", "?2") + " then 1 else 0 end, r.unit_id as present_unit"
            + " from designation d"
            + " join appointment a on a.municipality_id = d.municipality_id and a.id = d.id"
            + " join person p on p.municipality_id = d.municipality_id and p.id = d.person_id"
            + " join unit u on u.municipality_id = d.municipality_id and u.id = d.unit_id"
            + " left join roster r on r.municipality_id = d.municipality_id and r.person_id = d.person_id and "
            + Roster.inPostOn("r", "?2")
            + " where d.municipality_id = ?1 and ";

    private final EntityManager em;
    private final long municipalityId;
    private final LocalDate day;

    /** @param day as of which it is told who belongs and who is absent */
    AppointmentRows(EntityManager em, long municipalityId, LocalDate day) {
        this.em = em;
        this.municipalityId = municipalityId;
        this.day = day;
    }

    /** The day is ?2; the parameters of the condition are ?3, ?4 …; it may end with an order. */
    List<Appointment> where(String condition, Object... parameters) {
        Query query = em.createNativeQuery(SELECT + condition)
                .setParameter(1, municipalityId)
                .setParameter(2, day);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 3, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> appointment((Object[]) row)).toList();
    }

    Optional<Appointment> find(long id) {
        return where("d.id = ?3", id).stream().findFirst();
    }

    /** Waits for whoever works on the person, so that of two at once the second sees what the first did. */
    void lockPerson(long personId) {
        boolean found = em.createNativeQuery("select id from person where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultStream()
                .findAny()
                .isPresent();
        if (!found) {
            throw new NotVisible("person " + personId);
        }
    }

    void insert(long id, AppointmentDraft draft) {
        em.createNativeQuery("insert into appointment (id, municipality_id, person_id, way, candidate_id,"
                        + " predecessor_id, document) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, draft.personId())
                .setParameter(4, draft.way().name())
                .setParameter(5, draft.candidateId())
                .setParameter(6, draft.predecessorId())
                .setParameter(7, draft.document().strip())
                .executeUpdate();
    }

    void end(long id, EndedAs endedAs, String reason) {
        em.createNativeQuery(
                        "update appointment set ended_as = ?3, end_reason = ?4 where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, endedAs.name())
                .setParameter(4, reason)
                .executeUpdate();
    }

    void ask(long id, LocalDate last, String reason) {
        em.createNativeQuery("update appointment set asked_on = ?3, asked_last = ?4, asked_reason = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, day)
                .setParameter(4, last)
                .setParameter(5, reason)
                .executeUpdate();
    }

    private static Appointment appointment(Object[] column) {
        return new Appointment(
                Columns.number(column[0]),
                Columns.number(column[1]),
                (String) column[2],
                column[3] + " " + column[4],
                Columns.number(column[5]),
                (String) column[6],
                yes(column[7]),
                Columns.day(column[8]),
                Columns.day(column[9]),
                Way.valueOf((String) column[10]),
                Columns.numberOrNull(column[11]),
                (String) column[12],
                EndedAs.ofColumn((String) column[13]),
                (String) column[14],
                asked(column),
                yes(column[18]),
                yes(column[19]),
                Columns.numberOrNull(column[20]));
    }

    private static Appointment.@Nullable Asked asked(Object[] column) {
        return column[15] == null
                ? null
                : new Appointment.Asked(Columns.day(column[15]), Columns.day(column[16]), (String) column[17]);
    }

    /** A BOOLEAN column, or a number that is 0 or 1. */
    static boolean yes(Object column) {
        return column instanceof Boolean flag ? flag : Columns.number(column) != 0;
    }
}
