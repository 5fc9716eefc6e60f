package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** The tree of 部署 of a municipality. Names of units are no secret inside it. */
@ApplicationScoped
@Transactional
public class Units {
    private static final String ALL = """
            select u.id, u.code, u.name, u.kind, u.parent_id, u.path, u.valid_from, u.valid_to, s.code
            from unit u
            left join unit s on s.municipality_id = u.municipality_id and s.id = u.successor_id
            where u.municipality_id = ?1
            order by u.depth, u.code
            """;

    @PersistenceContext
    EntityManager em;

    /** The units valid on the day in the order of a printed organisation chart: each before its children, by code. */
    public List<UnitOnDay> on(long municipalityId, LocalDate day) {
        return all(municipalityId).stream()
                .filter(unit ->
                        !unit.validFrom().isAfter(day) && !unit.validTo().isBefore(day))
                .toList();
    }

    /** Every unit there ever was, ended ones too, in the same order. */
    public List<UnitOnDay> all(long municipalityId) {
        List<?> rows = em.createNativeQuery(ALL).setParameter(1, municipalityId).getResultList();
        Map<Long, UnitOnDay> byId = new LinkedHashMap<>();
        for (Object row : rows) {
            UnitOnDay unit = unit((Object[]) row, byId);
            byId.put(unit.id(), unit);
        }
        return preorder(byId);
    }

    /** Every unit by id, ended ones too. */
    public Map<Long, UnitOnDay> byId(long municipalityId) {
        Map<Long, UnitOnDay> units = new LinkedHashMap<>();
        all(municipalityId).forEach(unit -> units.put(unit.id(), unit));
        return units;
    }

    /** The unit with this code, ended or not. */
    public Optional<UnitOnDay> byCode(long municipalityId, String code) {
        return all(municipalityId).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    private static List<UnitOnDay> preorder(Map<Long, UnitOnDay> byId) {
        Map<@Nullable Long, List<UnitOnDay>> children = new HashMap<>();
        byId.values().forEach(unit -> children.computeIfAbsent(unit.parentId(), key -> new ArrayList<>())
                .add(unit));
        List<UnitOnDay> ordered = new ArrayList<>(byId.size());
        append(null, children, ordered);
        return ordered;
    }

    private static void append(
            @Nullable Long parent, Map<@Nullable Long, List<UnitOnDay>> children, List<UnitOnDay> ordered) {
        for (UnitOnDay unit : children.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            append(unit.id(), children, ordered);
        }
    }

    private static UnitOnDay unit(Object[] row, Map<Long, UnitOnDay> above) {
        Long parentId = row[4] == null ? null : ((Number) row[4]).longValue();
        UnitOnDay parent = parentId == null ? null : above.get(parentId);
        String name = (String) row[2];
        return new UnitOnDay(
                ((Number) row[0]).longValue(),
                (String) row[1],
                name,
                UnitKind.valueOf((String) row[3]),
                parentId,
                (String) row[5],
                parent == null ? 0 : parent.depth() + 1,
                parent == null ? name : parent.fullName() + " " + name,
                Columns.day(row[6]),
                Columns.day(row[7]),
                (String) row[8]);
    }
}
