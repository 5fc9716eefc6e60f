package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;
import org.jspecify.annotations.Nullable;

/**
 * The units of a municipality as they stand on one day; figures of other days are carried over along the successors
 * (統廃合), so that last year can be compared.
 */
public final class UnitTree {
    private static final int LONGEST_CHAIN = 20;

    private final LocalDate day;
    private final Map<Long, UnitOnDay> byId = new HashMap<>();
    private final Map<String, UnitOnDay> byCode = new HashMap<>();
    private final Map<Long, List<UnitOnDay>> lines = new HashMap<>();

    UnitTree(List<UnitOnDay> units, LocalDate day) {
        this.day = day;
        units.forEach(unit -> {
            byId.put(unit.id(), unit);
            byCode.put(unit.code(), unit);
        });
    }

    /** Units without a parent, by code. */
    public List<UnitOnDay> roots() {
        return children(null);
    }

    /** Direct subunits on the day, by code; of null the roots. */
    public List<UnitOnDay> children(@Nullable UnitOnDay parent) {
        Long id = parent == null ? null : parent.id();
        return byId.values().stream()
                .filter(this::exists)
                .filter(unit -> id == null ? unit.parentId() == null : id.equals(unit.parentId()))
                .sorted(Comparator.comparing(UnitOnDay::code))
                .toList();
    }

    /** All units of the day. */
    public List<UnitOnDay> all() {
        return byId.values().stream()
                .filter(this::exists)
                .sorted(Comparator.comparing(UnitOnDay::code))
                .toList();
    }

    public Optional<UnitOnDay> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<UnitOnDay> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** From the root down to the unit itself. */
    public List<UnitOnDay> line(UnitOnDay unit) {
        return lines.computeIfAbsent(unit.id(), id -> Arrays.stream(unit.path().split("/"))
                .filter(step -> !step.isEmpty())
                .flatMap(step -> byId(Long.parseLong(step)).stream())
                .toList());
    }

    /** For each unit of the day what it and everything below it comes to. */
    public Map<Long, Count> rollUp(List<Cohort> cohorts, long groups) {
        Map<Long, Count> own = new HashMap<>();
        for (Cohort cohort : cohorts) {
            Count count = cohort.count(groups);
            if (!count.isEmpty()) {
                own.merge(cohort.unitId(), count, Count::plus);
            }
        }
        Map<Long, Count> sums = new HashMap<>();
        own.forEach((id, count) ->
                present(id).ifPresent(unit -> line(unit).forEach(above -> sums.merge(above.id(), count, Count::plus))));
        return sums;
    }

    private Optional<UnitOnDay> present(long id) {
        UnitOnDay unit = byId.get(id);
        for (int i = 0; i < LONGEST_CHAIN && unit != null && !exists(unit); i++) {
            String next = unit.successorCode();
            unit = next == null ? null : byCode(next).orElse(null);
        }
        return Optional.ofNullable(unit);
    }

    private boolean exists(UnitOnDay unit) {
        return !unit.validFrom().isAfter(day) && !unit.validTo().isBefore(day);
    }
}
