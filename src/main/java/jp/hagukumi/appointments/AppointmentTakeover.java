package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;

/** Takes over who was appointed before, and calls that are under way: all or nothing. */
@ApplicationScoped
@Transactional
public class AppointmentTakeover {
    @PersistenceContext
    EntityManager em;

    @Inject
    AppointmentRoles roles;

    @Inject
    Appointments appointments;

    @Inject
    Calls calls;

    @Inject
    Units units;

    /**
     * Somebody appointed before.
     *
     * @param document 辞令番号, may be empty
     */
    public record Taken(
            String staffNumber,
            String roleCode,
            String unitCode,
            boolean deputy,
            LocalDate from,
            LocalDate to,
            String document) {}

    /** How many appointments and calls. */
    public record Sum(int appointments, int calls) {}

    /** The usual roles are made where they are not there yet. Throws {@link Refused} for the first that can't be taken. */
    public Sum take(Viewer viewer, List<Taken> taken, List<Call> open) {
        viewer.require(Role.DX_OFFICE);
        roles.putUsual(viewer);
        for (Taken one : taken) {
            appointments.appoint(
                    viewer,
                    AppointmentDraft.byOffice(
                            one.roleCode(),
                            person(viewer, one.staffNumber()),
                            unit(viewer, one.unitCode()),
                            one.deputy(),
                            one.from(),
                            one.to(),
                            one.document()));
        }
        open.forEach(call -> calls.make(viewer, call));
        return new Sum(taken.size(), open.size());
    }

    private long person(Viewer viewer, String staffNumber) {
        List<?> found = em.createNativeQuery("select id from person where municipality_id = ?1 and staff_number = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, staffNumber)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Columns::number)
                .orElseThrow(() -> Refused.at("staffNumber", "appointments.refused.unknown", staffNumber));
    }

    private long unit(Viewer viewer, String code) {
        return units.byCode(viewer.municipalityId(), code)
                .map(UnitOnDay::id)
                .orElseThrow(() -> Refused.at("unit", "appointments.refused.unknown", code));
    }
}
