package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;

/** Tells those concerned what became of an appointment, and writes it into the audit log. */
@ApplicationScoped
@Transactional
public class AppointmentRecord {
    static final String KIND = "appointments";
    private static final String OWN = "/appointments";

    @PersistenceContext
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    Units units;

    @Inject
    Clock clock;

    void made(Viewer viewer, Appointment one, AppointmentRole role) {
        tell(viewer, one.personId(), "made:" + one.id(), "appointments.notice.made", OWN, what(viewer, one, role), one);
        audit(viewer, "appointment.made", one);
    }

    void ended(Viewer viewer, Appointment one, AppointmentRole role) {
        String key = "ended:" + one.id() + ":" + one.to();
        tell(viewer, one.personId(), key, "appointments.notice.ended", OWN, what(viewer, one, role), one);
        audit(viewer, "appointment.ended", one);
    }

    void asked(Viewer viewer, Appointment one, AppointmentRole role) {
        for (long officer : office(viewer.municipalityId())) {
            tell(
                    viewer,
                    officer,
                    "asked:" + one.id() + ":" + LocalDate.now(clock),
                    "appointments.notice.asked",
                    "/dx/appointment/" + one.id(),
                    one.name() + " " + what(viewer, one, role),
                    one);
        }
    }

    private void tell(
            Viewer viewer, long personId, String key, String textKey, String path, String what, Appointment one) {
        notices.tell(
                viewer.municipalityId(),
                personId,
                KIND,
                "appointment:" + key,
                textKey,
                path,
                List.of(what, one.from().toString(), one.to().toString()));
    }

    private String what(Viewer viewer, Appointment one, AppointmentRole role) {
        UnitOnDay unit = units.byId(viewer.municipalityId()).get(one.unitId());
        return role.name() + " " + (unit == null ? "" : unit.name());
    }

    private void audit(Viewer viewer, String action, Appointment one) {
        String detail = Json.createObjectBuilder()
                .add("role", one.roleCode())
                .add("deputy", one.deputy())
                .add("from", one.from().toString())
                .add("to", one.to().toString())
                .add("as", one.endedAs().name())
                .build()
                .toString();
        audit.record(viewer, action, "person", one.staffNumber(), one.endReason(), detail);
    }

    /** People of the DX office on this day. */
    List<Long> office(long municipalityId) {
        List<?> rows = em.createNativeQuery("select distinct a.person_id from account_role r"
                        + " join account a on a.municipality_id = r.municipality_id and a.id = r.account_id and a.enabled"
                        + " where r.municipality_id = ?1 and r.role = 'DX_OFFICE' and r.from_on <= ?2 and r.to_on >= ?2"
                        + " and a.person_id is not null")
                .setParameter(1, municipalityId)
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        return rows.stream().filter(Objects::nonNull).map(Columns::number).toList();
    }
}
