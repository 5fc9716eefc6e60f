package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.organization.Designations;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/**
 * The DX office appoints and ends; whoever is appointed may ask to step down. Rights of access and audiences of
 * rules follow at once. Nobody appoints themselves.
 */
@ApplicationScoped
@Transactional
public class Appointments {
    @PersistenceContext
    EntityManager em;

    @Inject
    AppointmentRoles roles;

    @Inject
    Designations designations;

    @Inject
    AppointmentRecord records;

    @Inject
    Clock clock;

    /** Appoints somebody; returns the id. */
    public long appoint(Viewer viewer, AppointmentDraft draft) {
        viewer.require(Role.DX_OFFICE);
        if (Objects.equals(viewer.personId(), draft.personId())) {
            throw Refused.at("person", "appointments.refused.own");
        }
        AppointmentRole role = roles.of(viewer.municipalityId(), draft.roleCode());
        requireOpen(role, draft);
        AppointmentRows rows = rows(viewer, draft.from());
        rows.lockPerson(draft.personId());
        requireStaff(viewer, draft);
        requireFree(rows, draft);
        long id = designations.put(viewer, draft.designation());
        rows.insert(id, draft);
        records.made(viewer, rows.find(id).orElseThrow(), role);
        return id;
    }

    private static void requireOpen(AppointmentRole role, AppointmentDraft draft) {
        if (!role.inUse()) {
            throw Refused.at("role", "appointments.refused.roleNotInUse", role.name());
        }
        if (draft.to().isBefore(draft.from())) {
            throw Refused.at("to", "appointments.refused.termBackwards");
        }
    }

    /** Somebody who is in the service on the first day, and a unit that there is. */
    private void requireStaff(Viewer viewer, AppointmentDraft draft) {
        List<?> found = em.createNativeQuery("select 1 from person p"
                        + " join unit u on u.municipality_id = p.municipality_id and u.id = ?4"
                        + " and u.valid_from <= ?3 and u.valid_to >= ?3 where p.municipality_id = ?1 and p.id = ?2"
                        + " and p.hired_on <= ?3 and p.left_on >= ?3 and p.employment_type <> 'SPECIAL'")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, draft.personId())
                .setParameter(3, draft.from())
                .setParameter(4, draft.unitId())
                .getResultList();
        if (found.isEmpty()) {
            throw Refused.at("person", "appointments.refused.notStaff");
        }
    }

    private static void requireFree(AppointmentRows rows, AppointmentDraft draft) {
        boolean taken = !rows.where(
                        "d.person_id = ?3 and d.unit_id = ?4 and d.role_code = ?5 and d.from_on <= ?6 and d.to_on >= ?7"
                                + " and d.to_on >= d.from_on",
                        draft.personId(),
                        draft.unitId(),
                        draft.roleCode(),
                        draft.to(),
                        draft.from())
                .isEmpty();
        if (taken) {
            throw Refused.at("person", "appointments.refused.twice");
        }
    }

    /**
     * Ends an appointment before its term does.
     *
     * @param last day; before the first where it should never have been
     */
    public void end(Viewer viewer, long id, EndedAs endedAs, LocalDate last, String reason) {
        viewer.require(Role.DX_OFFICE);
        if (!endedAs.isReason()) {
            throw new NotVisible("end as " + endedAs);
        }
        Appointment one = locked(viewer, id);
        LocalDate end = endedAs == EndedAs.MISTAKEN ? one.from().minusDays(1) : last;
        if (!end.isBefore(one.to())) {
            throw Refused.at("last", "appointments.refused.endLater");
        }
        finish(viewer, one, endedAs, end, Reason.of(reason));
    }

    /** Ends it with a day and tells the person. */
    void finish(Viewer viewer, Appointment one, EndedAs endedAs, LocalDate last, String reason) {
        rows(viewer, today()).end(one.id(), endedAs, reason);
        designations.endWith(viewer, one.id(), one.personId(), last);
        AppointmentRole role = roles.of(viewer.municipalityId(), one.roleCode());
        records.ended(viewer, rows(viewer, today()).find(one.id()).orElseThrow(), role);
    }

    /** The viewer wishes to step down from their own appointment; the DX office is told and decides on the day. */
    public void askToStepDown(Viewer viewer, long id, LocalDate last, String reason) {
        Appointment one = locked(viewer, id);
        if (one.personId() != viewer.self()) {
            throw new NotVisible("appointment " + id);
        }
        if (last.isBefore(today()) || !last.isBefore(one.to())) {
            throw Refused.at("last", "appointments.refused.stepDownDay");
        }
        rows(viewer, today()).ask(id, last, Reason.of(reason));
        records.asked(viewer, one, roles.of(viewer.municipalityId(), one.roleCode()));
    }

    private Appointment locked(Viewer viewer, long id) {
        AppointmentRows rows = rows(viewer, today());
        long person = rows.find(id)
                .orElseThrow(() -> new NotVisible("appointment " + id))
                .personId();
        rows.lockPerson(person);
        Appointment one = rows.find(id).orElseThrow();
        if (!one.isOpenOn(today())) {
            throw new Refused("appointments.refused.ended");
        }
        return one;
    }

    private AppointmentRows rows(Viewer viewer, LocalDate day) {
        return new AppointmentRows(em, viewer.municipalityId(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
