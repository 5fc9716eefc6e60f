package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;

/** What there is to choose from for an appointment: roles in use, units of today, people at work in a unit. */
@ApplicationScoped
public class AppointmentChoices {
    @Inject
    AppointmentRoles roles;

    @Inject
    Units units;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    public List<AppointmentRole> roles(Viewer viewer) {
        return roles.inUse(viewer.municipalityId());
    }

    public List<UnitOnDay> units(Viewer viewer) {
        return units.on(viewer.municipalityId(), today());
    }

    /** At work today in the unit and below; for the DX office, or the head of the unit. */
    public List<Colleagues.Colleague> people(Viewer viewer, UnitOnDay unit) {
        if (!viewer.has(Role.DX_OFFICE) && !viewer.heads(unit.path())) {
            throw new NotVisible("people of unit " + unit.code());
        }
        return colleagues
                .of(viewer.municipalityId(), List.of(unit.id()), today())
                .getOrDefault(unit.id(), List.of());
    }

    /** The same by id. */
    public List<Colleagues.Colleague> people(Viewer viewer, long unitId) {
        UnitOnDay unit = units.byId(viewer.municipalityId()).get(unitId);
        return unit == null ? List.of() : people(viewer, unit);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
