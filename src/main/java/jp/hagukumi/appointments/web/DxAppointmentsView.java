package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.AppointmentRole;
import jp.hagukumi.appointments.AppointmentRoles;
import jp.hagukumi.appointments.Coverages;
import jp.hagukumi.appointments.rules.UnitState;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /dx/appointments}: which units have nobody in a role, and who is in it elsewhere? */
@Named
@RequestScoped
public class DxAppointmentsView {
    private static final double WHOLE = 100;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    AppointmentRoles roles;

    @Inject
    Coverages coverages;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable List<AppointmentRole> known;
    private Coverages.@Nullable Covered covered;
    private @Nullable List<Block> blocks;
    private @Nullable List<Line> missing;
    private @Nullable AppointmentRole role;

    /** A unit in scope with who is appointed for it. */
    public record Line(UnitOnDay unit, UnitState state, List<Appointment> holders) {}

    /** A 部 with its units in scope. */
    public record Block(UnitOnDay top, List<Line> lines) {
        public long covered() {
            return lines.stream().filter(line -> line.state().counts()).count();
        }

        /** 0–100. */
        public double percent() {
            return Math.round(covered() * WHOLE * 10 / lines.size()) / 10.0;
        }
    }

    /** Called before anything is written. */
    public void open() {
        Sent.nothingMore(surplus);
        viewer.require(Role.DX_OFFICE);
        if (getRole() != null) {
            getCovered();
        }
    }

    /** Makes the usual roles where there are none. */
    public void usual() {
        roles.putUsual(viewer);
        Faces.redirect("dx/appointments");
    }

    public List<AppointmentRole> getRoles() {
        if (known == null) {
            known = roles.inUse(viewer.municipalityId());
        }
        return known;
    }

    /** The one asked for, else the first; null where there is none. */
    public @Nullable AppointmentRole getRole() {
        String asked = Sent.text("role");
        if (role == null) {
            role = asked.isEmpty()
                    ? getRoles().stream().findFirst().orElse(null)
                    : roles.of(viewer.municipalityId(), asked);
        }
        return role;
    }

    public LocalDate getDay() {
        return Sent.day("day").orElseGet(() -> LocalDate.now(clock));
    }

    public Coverages.Covered getCovered() {
        if (covered == null) {
            covered = coverages.of(viewer, Objects.requireNonNull(getRole()), getDay());
        }
        return covered;
    }

    /** Units in scope that lack somebody. */
    public List<Line> getMissing() {
        if (missing == null) {
            missing = missing();
        }
        return missing;
    }

    private List<Line> missing() {
        return getBlocks().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> !line.state().counts())
                .toList();
    }

    /** Units in scope below each unit at the top. */
    public List<Block> getBlocks() {
        if (blocks == null) {
            blocks = blocks();
        }
        return blocks;
    }

    private List<Block> blocks() {
        Coverages.Covered now = getCovered();
        return now.tree().stream()
                .filter(unit -> unit.parentId() == null)
                .map(top ->
                        new Block(top, now.within(top).stream().map(this::line).toList()))
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private Line line(UnitOnDay unit) {
        UnitState state = Objects.requireNonNull(getCovered().whole().states().get(unit.id()));
        return new Line(unit, state, getCovered().of(unit.id()));
    }

    /** Whoever is appointed for a unit that is not in scope. */
    public List<Appointment> getOthers() {
        return getCovered().holders().stream()
                .filter(one -> !getCovered().whole().states().containsKey(one.unitId()))
                .toList();
    }
}
