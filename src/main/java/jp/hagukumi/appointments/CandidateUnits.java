package jp.hagukumi.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import org.jspecify.annotations.Nullable;

/** For which unit somebody would be appointed: the nearest one from theirs upwards that should have somebody. */
@ApplicationScoped
public class CandidateUnits {
    @Inject
    Units units;

    @Inject
    AppointmentRoles roles;

    /** Their own unit where none above should have somebody. */
    long of(long municipalityId, String roleCode, long unitId) {
        Scope scope = roles.of(municipalityId, roleCode).scope();
        Map<Long, UnitOnDay> byId = units.byId(municipalityId);
        @Nullable Long next = unitId;
        while (next != null) {
            UnitOnDay unit = byId.get(next);
            if (unit == null) {
                return unitId;
            }
            if (scope.includes(unit.kind())) {
                return next;
            }
            next = unit.parentId();
        }
        return unitId;
    }
}
