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
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;

/**
 * The DX office selects from those put forward, who are appointed with that, or declines with a reason that they read.
 * Of two decisions at once the second is told. Nobody decides on their own.
 */
@ApplicationScoped
@Transactional
public class Selections {
    @PersistenceContext
    EntityManager em;

    @Inject
    Calls calls;

    @Inject
    Appointments appointments;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Selects a candidate; returns the id of the appointment. */
    public long select(Viewer viewer, long id) {
        Candidate one = lockOpen(viewer, id);
        Call call = calls.of(viewer, one.callId());
        long made = appointments.appoint(
                viewer,
                new AppointmentDraft(
                        call.roleCode(),
                        one.personId(),
                        one.unitId(),
                        false,
                        call.termFrom(),
                        call.termTo(),
                        "",
                        one.way(),
                        id,
                        null));
        decide(viewer, one, CandidateState.SELECTED, "");
        return made;
    }

    /** Declines a candidate with a reason. */
    public void decline(Viewer viewer, long id, String reason) {
        decide(viewer, lockOpen(viewer, id), CandidateState.DECLINED, Reason.of(reason));
    }

    private Candidate lockOpen(Viewer viewer, long id) {
        viewer.require(Role.DX_OFFICE);
        Candidate one = new CandidateRows(em, viewer.municipalityId())
                .lock(id)
                .orElseThrow(() -> new NotVisible("candidate " + id));
        if (Objects.equals(viewer.personId(), one.personId())) {
            throw new Refused("appointments.refused.own");
        }
        if (!one.isOpen()) {
            throw new Refused("appointments.refused.decided");
        }
        return one;
    }

    private void decide(Viewer viewer, Candidate one, CandidateState state, String reason) {
        new CandidateRows(em, viewer.municipalityId()).decide(one.id(), state, LocalDate.now(clock), reason);
        if (state == CandidateState.DECLINED) {
            tell(viewer, one.personId(), one, state, "/appointments");
        }
        if (one.nominatedBy() != null) {
            tell(viewer, one.nominatedBy(), one, state, "/team/appointments");
        }
        audit.record(
                viewer,
                "appointment.decided",
                "person",
                one.staffNumber(),
                reason,
                "{\"state\":\"" + state + "\",\"call\":\"" + one.callId() + "\"}");
    }

    private void tell(Viewer viewer, long personId, Candidate one, CandidateState state, String path) {
        notices.tell(
                viewer.municipalityId(),
                personId,
                AppointmentRecord.KIND,
                "candidate:" + one.id() + ":" + LocalDate.now(clock),
                "appointments.notice." + state,
                path,
                List.of(one.name()));
    }
}
