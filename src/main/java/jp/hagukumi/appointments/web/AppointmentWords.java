package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.CandidateState;
import jp.hagukumi.appointments.rules.UnitState;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Appointments in words. */
@Named
@RequestScoped
public class AppointmentWords {
    private static final int HOUR = 60;

    @Inject
    AppointmentRoles roles;

    @Inject
    Units units;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private @Nullable Map<String, AppointmentRole> known;
    private @Nullable Map<Long, UnitOnDay> byId;

    /** The role with a code. */
    public AppointmentRole role(String code) {
        if (known == null) {
            known = roles.all(viewer.municipalityId()).stream()
                    .collect(Collectors.toMap(AppointmentRole::code, role -> role));
        }
        AppointmentRole found = known.get(code);
        return found == null ? roles.of(viewer.municipalityId(), code) : found;
    }

    /** Name of a unit, without those above it. */
    public String unit(@Nullable Long id) {
        if (byId == null) {
            byId = units.byId(viewer.municipalityId());
        }
        UnitOnDay unit = id == null ? null : byId.get(id);
        return unit == null ? "" : unit.name();
    }

    /** That the person has moved and where to, or has left. */
    public String moved(Appointment one) {
        String now = unit(one.presentUnitId());
        return now.isEmpty() ? texts.of("appointments.left") : texts.of("appointments.movedTo", now);
    }

    /** The first and the last day. */
    public String term(Appointment one) {
        return texts.of("appointments.term", dates.compact(one.from()), dates.compact(one.to()));
    }

    /** Holder or deputy. */
    public String capacity(Appointment one) {
        return texts.of(one.deputy() ? "appointments.deputy" : "appointments.holder");
    }

    /** 令和8年度上期 DX推進リーダー */
    public String call(Call call) {
        return texts.of(
                "appointments.call.name." + call.half(),
                dates.fiscalYear(call.year()),
                role(call.roleCode()).name());
    }

    /** Kind of the tag that shows whether a unit has somebody. */
    public String tag(UnitState state) {
        return switch (state) {
            case COVERED -> "ok";
            case ABSENT, DEPUTY_ONLY -> "warn";
            case MOVED, NOBODY -> "bad";
        };
    }

    /** Kind of the tag that shows what became of a candidate. */
    public String candidateTag(CandidateState state) {
        return switch (state) {
            case SUBMITTED -> "info";
            case SELECTED -> "ok";
            case DECLINED -> "bad";
            case WITHDRAWN -> "";
        };
    }

    /** Hours and minutes. */
    public String time(int minutes) {
        return texts.of("appointments.time", minutes / HOUR, minutes % HOUR);
    }
}
