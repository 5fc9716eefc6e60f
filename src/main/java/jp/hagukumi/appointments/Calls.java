package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** Calls for people: made by the DX office, read by everybody once they are open. */
@ApplicationScoped
@Transactional
public class Calls {
    private static final int LONGEST_NOTE = 1000;
    private static final String COLUMNS = "id, role_code, fiscal_year, half, opens_on, closes_on, term_from, term_to,"
            + " by_application, by_nomination, note";

    @PersistenceContext
    EntityManager em;

    @Inject
    AppointmentRoles roles;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Every call, the latest first; for the DX office. */
    public List<Call> all(Viewer viewer) {
        viewer.require(Role.DX_OFFICE);
        return where(viewer, "1 = 1");
    }

    /** Those in which somebody can be put forward today. */
    public List<Call> open(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return where(viewer, "closes_on >= ?2 and opens_on <= ?2", today);
    }

    /** One that the viewer may read; throws {@link NotVisible} for all others. */
    public Call of(Viewer viewer, long id) {
        return where(viewer, "id = ?2", id).stream()
                .filter(call -> viewer.has(Role.DX_OFFICE) || call.phase(LocalDate.now(clock)) != Call.Phase.ANNOUNCED)
                .findFirst()
                .orElseThrow(() -> new NotVisible("call " + id));
    }

    /** Makes a call; returns its id. */
    public long make(Viewer viewer, Call call) {
        viewer.require(Role.DX_OFFICE);
        if (!roles.of(viewer.municipalityId(), call.roleCode()).inUse()) {
            throw Refused.at("role", "appointments.refused.roleNotInUse", call.roleCode());
        }
        if (call.closesOn().isBefore(call.opensOn())) {
            throw Refused.at("closes", "appointments.refused.closesFirst");
        }
        if (call.termTo().isBefore(call.termFrom()) || call.termFrom().isBefore(call.opensOn())) {
            throw Refused.at("termFrom", "appointments.refused.termBackwards");
        }
        if (!call.byApplication() && !call.byNomination()) {
            throw Refused.at("byApplication", "appointments.refused.noWay");
        }
        if (call.note().length() > LONGEST_NOTE) {
            throw Refused.at("note", "appointments.refused.tooLong", LONGEST_NOTE);
        }
        long id = insert(viewer, call);
        audit.record(viewer, "appointment.callOpened", "appointment_call", Long.toString(id), "", "{}");
        return id;
    }

    private long insert(Viewer viewer, Call call) {
        long id = Ids.next();
        em.createNativeQuery("insert into appointment_call (municipality_id, " + COLUMNS
                        + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, call.roleCode())
                .setParameter(4, call.year().year())
                .setParameter(5, call.half().name())
                .setParameter(6, call.opensOn())
                .setParameter(7, call.closesOn())
                .setParameter(8, call.termFrom())
                .setParameter(9, call.termTo())
                .setParameter(10, call.byApplication())
                .setParameter(11, call.byNomination())
                .setParameter(12, call.note().strip())
                .executeUpdate();
        return id;
    }

    private List<Call> where(Viewer viewer, String condition, Object... parameters) {
        var query = em.createNativeQuery("select " + COLUMNS + " from appointment_call where municipality_id = ?1 and "
                        + condition + " order by opens_on desc, id desc")
                .setParameter(1, viewer.municipalityId());
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 2, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> call((Object[]) row)).toList();
    }

    private static Call call(Object[] column) {
        return new Call(
                Columns.number(column[0]),
                (String) column[1],
                new FiscalYear((int) Columns.number(column[2])),
                Half.valueOf((String) column[3]),
                Columns.day(column[4]),
                Columns.day(column[5]),
                Columns.day(column[6]),
                Columns.day(column[7]),
                AppointmentRows.yes(column[8]),
                AppointmentRows.yes(column[9]),
                (String) column[10]);
    }
}
