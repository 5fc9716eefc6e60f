package jp.hagukumi.appointments.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.Coverages;
import jp.hagukumi.appointments.rules.Coverage;
import jp.hagukumi.appointments.rules.UnitState;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.export.ExportTable;
import jp.hagukumi.platform.imports.JapaneseDay;
import jp.hagukumi.platform.web.ExportServlet;
import org.jspecify.annotations.Nullable;

/** 設置状況 of a role on a day as a file: one row for each unit in scope and whoever is appointed for it. */
@WebServlet({"/dx/appointments.xlsx", "/dx/appointments.csv"})
public class AppointmentsExport extends ExportServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AppointmentRoles roles;

    @Inject
    transient Coverages coverages;

    @Inject
    transient CurrentViewer viewers;

    @Inject
    transient Clock clock;

    @Inject
    transient Texts texts;

    @Override
    protected ExportTable table(HttpServletRequest request) {
        Viewer viewer = viewers.get();
        viewer.require(jp.hagukumi.organization.Role.DX_OFFICE);
        String code = Objects.requireNonNullElse(request.getParameter("role"), "");
        AppointmentRole role = roles.of(viewer.municipalityId(), code);
        LocalDate day = JapaneseDay.parse(Objects.requireNonNullElse(request.getParameter("day"), ""))
                .orElseGet(() -> LocalDate.now(clock));
        Coverages.Covered covered = coverages.of(viewer, role, day);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        covered.tree().forEach(unit -> rows(covered, unit, rows));
        List<String> header = Stream.of("unit", "state", "person", "staffNumber", "capacity", "from", "to")
                .map(this::text)
                .toList();
        return new ExportTable(text("units"), Locale.JAPANESE, conditions(role, day, covered.whole()), header, rows);
    }

    private List<String> conditions(AppointmentRole role, LocalDate day, Coverage whole) {
        return List.of(
                text("export.conditions", role.name(), day.toString()),
                text("export.rate", whole.covered(), whole.units(), whole.percent(), whole.excluded()));
    }

    private void rows(Coverages.Covered covered, UnitOnDay unit, List<List<@Nullable Object>> rows) {
        UnitState state = covered.whole().states().get(unit.id());
        List<Appointment> holders = covered.of(unit.id());
        String shown = state == null ? "" : text("state." + state);
        if (state != null && holders.isEmpty()) {
            rows.add(cells(unit.fullName(), shown, "", "", "", "", ""));
        }
        holders.forEach(one -> rows.add(cells(
                unit.fullName(),
                shown,
                one.name(),
                one.staffNumber(),
                text(one.deputy() ? "deputy" : "holder"),
                one.from().toString(),
                one.to().toString())));
    }

    private static List<@Nullable Object> cells(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private String text(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, "appointments." + key, arguments);
    }
}
