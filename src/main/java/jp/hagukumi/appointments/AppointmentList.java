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
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;

/** Appointments as the DX office, the head of a unit, or whoever is appointed reads them. */
@ApplicationScoped
@Transactional
public class AppointmentList {
    private static final String ORDER = " order by d.deputy, d.from_on, p.staff_number";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** All to a role that are in force on the day, for the DX office. */
    public List<Appointment> on(Viewer viewer, String roleCode, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        return inForce(viewer, roleCode, day);
    }

    /** The same for counting; whoever asks shows no names. */
    List<Appointment> inForce(Viewer viewer, String roleCode, LocalDate day) {
        return rows(viewer, day).where("d.role_code = ?3 and d.from_on <= ?2 and d.to_on >= ?2" + ORDER, roleCode);
    }

    /** One with those before it, the latest first; for the DX office. */
    public List<Appointment> withPredecessors(Viewer viewer, long id) {
        viewer.require(Role.DX_OFFICE);
        Appointment one = rows(viewer, today()).find(id).orElseThrow(() -> new NotVisible("appointment " + id));
        List<Appointment> ofUnit = rows(viewer, today())
                .where(
                        "d.role_code = ?3 and d.unit_id = ?4 and d.id <> ?5 order by d.from_on desc, d.id desc",
                        one.roleCode(),
                        one.unitId(),
                        id);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(one), ofUnit.stream())
                .toList();
    }

    /** The viewer's own, the latest first. */
    public List<Appointment> own(Viewer viewer) {
        return rows(viewer, today())
                .where("d.person_id = ?3 and d.to_on >= d.from_on order by d.from_on desc, d.id desc", viewer.self());
    }

    /** Those in force today or later for the units that the viewer heads, and below. */
    public List<Appointment> ofHeaded(Viewer viewer) {
        viewer.require(Role.SUPERVISOR);
        List<Long> headed = units.on(viewer.municipalityId(), today()).stream()
                .filter(unit -> viewer.heads(unit.path()))
                .map(UnitOnDay::id)
                .toList();
        if (headed.isEmpty()) {
            return List.of();
        }
        String ids = String.join(",", headed.stream().map(String::valueOf).toList());
        return rows(viewer, today())
                .where("d.unit_id in (" + ids + ") and d.to_on >= ?2 and d.to_on >= d.from_on" + ORDER);
    }

    private AppointmentRows rows(Viewer viewer, LocalDate day) {
        return new AppointmentRows(em, viewer.municipalityId(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
