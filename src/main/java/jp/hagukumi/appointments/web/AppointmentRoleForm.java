package jp.hagukumi.appointments.web;

import java.util.Objects;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.rules.Scope;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;

/** A role as it is typed; hours of study stand for minutes. */
public class AppointmentRoleForm {
    private static final int HOUR = 60;
    private static final int ALL = 100;
    private static final int TWO_YEARS = 24;

    private String name = "";
    private @Nullable String purpose = "";
    private @Nullable Role grants;
    private Scope scope = Scope.SECTIONS;
    private int target = ALL;
    private int months = TWO_YEARS;
    private int studyHours;
    private boolean inUse = true;

    static AppointmentRoleForm of(AppointmentRole role) {
        AppointmentRoleForm form = new AppointmentRoleForm();
        form.name = role.name();
        form.purpose = role.purpose();
        form.grants = role.grants();
        form.scope = role.scope();
        form.target = role.target();
        form.months = role.months();
        form.studyHours = role.studyMinutes() / HOUR;
        form.inUse = role.inUse();
        return form;
    }

    AppointmentRole role(String code) {
        return new AppointmentRole(
                code,
                name,
                Objects.requireNonNullElse(purpose, ""),
                grants,
                scope,
                target,
                months,
                studyHours * HOUR,
                inUse);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable Role getGrants() {
        return grants;
    }

    public void setGrants(@Nullable Role grants) {
        this.grants = grants;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public int getStudyHours() {
        return studyHours;
    }

    public void setStudyHours(int studyHours) {
        this.studyHours = studyHours;
    }

    public boolean isInUse() {
        return inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }
}
