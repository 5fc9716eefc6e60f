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
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.RosterEntry;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Staff apply in a call themselves; 所属長 nominate people of their units. Who is put forward may take it back. */
@ApplicationScoped
@Transactional
public class Candidates {
    private static final int LONGEST_MOTIVE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Calls calls;

    @Inject
    CandidateUnits candidateUnits;

    @Inject
    Roster roster;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The viewer applies; returns the id. */
    public long apply(Viewer viewer, long callId, String motive) {
        return put(viewer, callId, viewer.self(), Way.APPLIED, null, motive);
    }

    /** The viewer nominates somebody of a unit that they head; returns the id. */
    public long nominate(Viewer viewer, long callId, long personId, String motive) {
        viewer.require(Role.SUPERVISOR);
        RosterEntry entry = roster.on(viewer.municipalityId(), personId, today())
                .filter(found -> viewer.heads(found.unitPath()))
                .orElseThrow(() -> new NotVisible("person " + personId));
        return put(viewer, callId, entry.personId(), Way.NOMINATED, viewer.self(), motive);
    }

    private long put(Viewer viewer, long callId, long personId, Way way, @Nullable Long nominatedBy, String motive) {
        Call call = calls.of(viewer, callId);
        if (!call.takes(way, today())) {
            throw new Refused("appointments.refused.notOpen");
        }
        if (motive.isBlank() || motive.length() > LONGEST_MOTIVE) {
            throw Refused.at("motive", "appointments.refused.motive", LONGEST_MOTIVE);
        }
        new AppointmentRows(em, viewer.municipalityId(), today()).lockPerson(personId);
        RosterEntry entry = roster.on(viewer.municipalityId(), personId, today())
                .orElseThrow(() -> new Refused("appointments.refused.notStaff"));
        long unit = candidateUnits.of(viewer.municipalityId(), call.roleCode(), entry.unitId());
        long id = new CandidateRows(em, viewer.municipalityId())
                .put(call, personId, unit, way, nominatedBy, today(), motive.strip());
        if (id == 0) {
            throw new Refused("appointments.refused.putTwice");
        }
        return id;
    }

    /** The candidate takes it back before it is decided. */
    public void withdraw(Viewer viewer, long id) {
        CandidateRows rows = new CandidateRows(em, viewer.municipalityId());
        Candidate one = rows.lock(id)
                .filter(found -> found.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("candidate " + id));
        if (!one.isOpen()) {
            throw new Refused("appointments.refused.decided");
        }
        rows.decide(id, CandidateState.WITHDRAWN, today(), "");
    }

    /** The viewer's own, the latest first. */
    public List<Candidate> own(Viewer viewer) {
        return rows(viewer).where("c.person_id = ?2 order by c.put_on desc, c.id desc", viewer.self());
    }

    /** Those whom the viewer nominated, the latest first. */
    public List<Candidate> nominated(Viewer viewer) {
        return rows(viewer).where("c.nominated_by = ?2 order by c.put_on desc, c.id desc", viewer.self());
    }

    /** Everybody put forward in a call, undecided ones first; for the DX office. */
    public List<Candidate> in(Viewer viewer, long callId) {
        viewer.require(Role.DX_OFFICE);
        return rows(viewer)
                .where(
                        "c.call_id = ?2 order by case when c.state = 'SUBMITTED' then 0 else 1 end, c.put_on, c.id",
                        callId);
    }

    /** Units that the viewer heads today. */
    public List<UnitOnDay> headed(Viewer viewer) {
        return units.on(viewer.municipalityId(), today()).stream()
                .filter(unit -> viewer.headedUnitPaths().contains(unit.path()))
                .toList();
    }

    private CandidateRows rows(Viewer viewer) {
        return new CandidateRows(em, viewer.municipalityId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
