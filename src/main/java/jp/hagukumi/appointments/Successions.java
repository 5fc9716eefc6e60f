package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** The DX office hands an appointment on to a successor. */
@ApplicationScoped
@Transactional
public class Successions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentRoles roles;

    @Inject
    Clock clock;

    /**
     * The predecessor's ends on the day before, the successor's runs for the rest of the term, or for a usual term where
     * there is no rest. A deputy who takes over is deputy no longer.
     *
     * @return id of the successor's
     */
    public long handOn(Viewer viewer, long id, long successorId, LocalDate from, String reason) {
        viewer.require(Role.DX_OFFICE);
        Appointment before = locked(viewer, id, successorId);
        String why = Reason.of(reason);
        boolean runs = !before.to().isBefore(from);
        if (runs) {
            EndedAs as = before.belongs() ? EndedAs.SUCCEEDED : EndedAs.TRANSFERRED;
            appointments.finish(viewer, before, as, from.minusDays(1), why);
        }
        endDeputies(viewer, before, successorId, from, why);
        int months = roles.of(viewer.municipalityId(), before.roleCode()).months();
        LocalDate to = runs ? before.to() : from.plusMonths(months).minusDays(1);
        return appointments.appoint(viewer, before.draftOfSuccessor(successorId, from, to));
    }

    /** People are locked in the order of their ids, so that two who hand on at once never wait for each other. */
    private Appointment locked(Viewer viewer, long id, long successorId) {
        AppointmentRows rows = rows(viewer);
        long personId = rows.find(id)
                .orElseThrow(() -> new NotVisible("appointment " + id))
                .personId();
        if (personId == successorId) {
            throw Refused.at("person", "appointments.refused.samePerson");
        }
        rows.lockPerson(Math.min(personId, successorId));
        rows.lockPerson(Math.max(personId, successorId));
        boolean handedOn = !rows.where("a.predecessor_id = ?3 and d.to_on >= d.from_on", id)
                .isEmpty();
        if (handedOn) {
            throw new Refused("appointments.refused.decided");
        }
        return rows.find(id).orElseThrow();
    }

    private void endDeputies(Viewer viewer, Appointment before, long successorId, LocalDate from, String reason) {
        rows(viewer)
                .where(
                        "d.person_id = ?3 and d.unit_id = ?4 and d.role_code = ?5 and d.deputy and d.to_on >= ?6"
                                + " and d.to_on >= d.from_on",
                        successorId,
                        before.unitId(),
                        before.roleCode(),
                        from)
                .forEach(deputy -> appointments.finish(viewer, deputy, EndedAs.SUCCEEDED, from.minusDays(1), reason));
    }

    private AppointmentRows rows(Viewer viewer) {
        return new AppointmentRows(em, viewer.municipalityId(), LocalDate.now(clock));
    }
}
