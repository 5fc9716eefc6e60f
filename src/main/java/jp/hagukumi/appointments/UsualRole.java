package jp.hagukumi.appointments;

import java.util.function.UnaryOperator;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;

/** Roles that many municipalities have; their names are the codes that shipped assignment rules know. */
enum UsualRole {
    DX_LEADER(Role.DX_LEADER, Scope.SECTIONS, 480),
    DX_AMBASSADOR(null, Scope.NONE, 120),
    EBPM_AMBASSADOR(null, Scope.DEPARTMENTS, 120),
    ICT_LEADER(null, Scope.SECTIONS_AND_BRANCHES, 120),
    SECURITY_OFFICER(null, Scope.SECTIONS_AND_BRANCHES, 60);

    private static final int ALL = 100;
    private static final int TWO_YEARS = 24;

    private final @Nullable Role grants;
    private final Scope scope;
    private final int studyMinutes;

    UsualRole(@Nullable Role grants, Scope scope, int studyMinutes) {
        this.grants = grants;
        this.scope = scope;
        this.studyMinutes = studyMinutes;
    }

    AppointmentRole role(UnaryOperator<String> texts) {
        return new AppointmentRole(
                name(),
                texts.apply("appointments.usual." + name()),
                texts.apply("appointments.usual." + name() + ".purpose"),
                grants,
                scope,
                ALL,
                TWO_YEARS,
                studyMinutes,
                true);
    }
}
