package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.attainment.MapFilter;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.JapaneseDay;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks for: {@code /skills/group/F1?unit=0101&from=CHIEF&to=MANAGER&occupation=…&value=TESTED&level=2&
 * asOf=…}. A day to come is read as today.
 */
@Named
@RequestScoped
public class GroupQuery {
    private static final List<String> KEPT = List.of("unit", "from", "to", "occupation", "value", "level", "asOf");

    @Inject
    HttpServletRequest request;

    @Inject
    MapPath path;

    @Inject
    Viewer viewer;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private @Nullable List<UnitOnDay> visible;

    public LocalDate getDay() {
        LocalDate today = LocalDate.now(clock);
        String asked = text("asOf");
        return Optional.of(asked)
                .filter(text -> !text.isEmpty())
                .flatMap(JapaneseDay::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    /** Throws {@link NotVisible} for a unit that there is not. */
    MapFilter filter() {
        return new MapFilter(
                getUnit().map(UnitOnDay::path).orElse(""),
                grade("from"),
                grade("to"),
                text("occupation"),
                Arrays.stream(MapFilter.Value.values())
                        .filter(value -> value.name().equals(text("value")))
                        .findFirst()
                        .orElse(MapFilter.Value.CONFIRMED));
    }

    /** The unit asked for; empty: everything the viewer may see. */
    public Optional<UnitOnDay> getUnit() {
        String code = text("unit");
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(getUnits().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("unit " + code)));
    }

    /** The units of the day that the viewer may look at. */
    public List<UnitOnDay> getUnits() {
        if (visible == null) {
            boolean office = viewer.has(Role.HR) || viewer.has(Role.DX_OFFICE);
            visible = units.on(viewer.municipalityId(), getDay()).stream()
                    .filter(unit -> office
                            || viewer.headedUnitPaths().stream()
                                    .anyMatch(headed -> unit.path().startsWith(headed)))
                    .toList();
        }
        return visible;
    }

    /** The same to choose from; ready made, because a prefecture has thousands. */
    public List<SelectItem> getUnitItems() {
        return getUnits().stream()
                .map(unit -> new SelectItem(unit.code(), unit.fullName()))
                .toList();
    }

    Optional<String> skill() {
        if (path.second != null) {
            throw new NotVisible("path " + path.second);
        }
        return Optional.ofNullable(path.first);
    }

    /** 1 to 4; 2 unless asked otherwise. */
    public int getLevel() {
        return text("level").matches("[1-4]") ? Integer.parseInt(text("level")) : 2;
    }

    /** One part of the address, stripped; empty where it is missing. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public MapFilter.Value[] getValues() {
        return MapFilter.Value.values();
    }

    /** What a link adds to keep everything that was asked for; empty where nothing was. */
    public String getQuery() {
        String kept = KEPT.stream()
                .filter(name -> !text(name).isEmpty())
                .flatMap(name -> Stream.of(name + "=" + URLEncoder.encode(text(name), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private @Nullable Grade grade(String name) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }
}
