package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Colleagues;
import jp.hagukumi.organization.LeftWork;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;

/** Appointments whose people have moved away from the unit or left. */
@ApplicationScoped
@Transactional
public class AppointmentsLeft implements LeftWork {
    @PersistenceContext
    EntityManager em;

    @Inject
    AppointmentRoles roles;

    @Inject
    Successions successions;

    @Inject
    Colleagues colleagues;

    @Inject
    Units units;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "appointments";
    }

    @Override
    public List<Item> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.DX_OFFICE);
        List<Appointment> left = new AppointmentRows(em, viewer.municipalityId(), day)
                .where("d.from_on <= ?2 and d.to_on >= ?2 order by u.path, d.role_code, d.id").stream()
                        .filter(one -> !one.belongs())
                        .toList();
        Map<String, String> names = roles.all(viewer.municipalityId()).stream()
                .collect(Collectors.toMap(AppointmentRole::code, AppointmentRole::name));
        Map<Long, UnitOnDay> byId = units.byId(viewer.municipalityId());
        Map<Long, List<Colleagues.Colleague>> choices = colleagues.of(
                viewer.municipalityId(),
                left.stream().map(Appointment::unitId).distinct().toList(),
                day);
        return left.stream()
                .map(one -> new Item(
                        kind(),
                        one.id(),
                        names.getOrDefault(one.roleCode(), one.roleCode()),
                        unit(byId, one.unitId()),
                        one.name(),
                        choices.getOrDefault(one.unitId(), List.of()).stream()
                                .map(choice -> new Choice(choice.personId(), choice.name() + " " + choice.title()))
                                .toList()))
                .toList();
    }

    private static String unit(Map<Long, UnitOnDay> byId, long id) {
        UnitOnDay unit = byId.get(id);
        return unit == null ? "" : unit.fullName();
    }

    @Override
    public void handOn(Viewer viewer, long id, long personId, LocalDate day) {
        successions.handOn(viewer, id, personId, day, texts.in(Locale.JAPANESE, "appointments.handedOn"));
    }
}
