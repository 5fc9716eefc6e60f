package jp.hagukumi.organization;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units one person heads on a day, with one statement: {@link Heads} over the posts of the units they are in. */
final class HeadedUnits {
    private static final String COLLEAGUES = """
            select u.name, u.path, u.kind, mine.duty, o.person_id, o.grade, o.duty, o.title
            from posting mine
            join unit u on u.municipality_id = mine.municipality_id and u.id = mine.unit_id
            join posting o on o.municipality_id = mine.municipality_id and o.unit_id = mine.unit_id
              and o.from_on <= ?3 and o.to_on >= ?3
            join person p on p.municipality_id = o.municipality_id and p.id = o.person_id
              and p.hired_on <= ?3 and p.left_on >= ?3
            where mine.municipality_id = ?1 and mine.person_id = ?2 and mine.from_on <= ?3 and mine.to_on >= ?3
              and (o.grade >= ?4 or o.person_id = ?2)
            """;

    private HeadedUnits() {}

    /**
     * What the viewer is made from.
     *
     * @param mainUnitName unit of the main posting, empty without one
     * @param headedPaths paths of the units the person heads
     */
    record Posts(String mainUnitName, Set<String> headedPaths) {}

    private record Place(String path, UnitKind kind) {}

    static Posts of(EntityManager em, long municipalityId, long personId, LocalDate day) {
        List<?> rows = em.createNativeQuery(COLLEAGUES)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, day)
                .setParameter(4, Heads.LOWEST.rank())
                .getResultList();
        Map<Duty, String> unitNames = new EnumMap<>(Duty.class);
        Map<Place, Set<Heads.Post>> posts = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            unitNames.put(Duty.valueOf((String) column[3]), (String) column[0]);
            posts.computeIfAbsent(
                            new Place((String) column[1], UnitKind.valueOf((String) column[2])), key -> new HashSet<>())
                    .add(post(column));
        }
        Set<String> headed = posts.entrySet().stream()
                .filter(unit -> Heads.of(unit.getKey().kind(), List.copyOf(unit.getValue()))
                        .contains(personId))
                .map(unit -> unit.getKey().path())
                .collect(Collectors.toUnmodifiableSet());
        return new Posts(unitNames.getOrDefault(Duty.MAIN, ""), headed);
    }

    private static Heads.Post post(Object[] column) {
        return new Heads.Post(
                ((Number) column[4]).longValue(),
                Grade.ofRank(((Number) column[5]).intValue()),
                Duty.valueOf((String) column[6]),
                (String) column[7]);
    }
}
