package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.platform.Columns;

/** The organisation chart of a day: heads, numbers of people, vacant places. For HR; three statements. */
@ApplicationScoped
@Transactional
public class UnitStates {
    private static final String COUNTS = "select r.unit_id, count(*), sum(case when " + Roster.absentOn("r", "?2")
            + " then 1 else 0 end) from roster r where r.municipality_id = ?1 and " + Roster.inPostOn("r", "?2")
            + " group by r.unit_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    UnitHeads heads;

    private record Numbers(int people, int absent) {}

    /** Every unit valid on the day, each before those below it. */
    public List<UnitState> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.HR);
        List<UnitOnDay> tree = units.on(viewer.municipalityId(), day);
        Map<Long, Numbers> numbers = numbers(viewer.municipalityId(), day);
        Map<Long, List<String>> names = heads.names(viewer.municipalityId(), tree, day);
        return tree.stream()
                .map(unit -> state(unit, tree, numbers, names.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static UnitState state(
            UnitOnDay unit, List<UnitOnDay> tree, Map<Long, Numbers> numbers, List<String> heads) {
        List<Numbers> within = tree.stream()
                .filter(below -> below.path().startsWith(unit.path()))
                .map(below -> numbers.get(below.id()))
                .filter(Objects::nonNull)
                .toList();
        Numbers own = numbers.getOrDefault(unit.id(), new Numbers(0, 0));
        return new UnitState(
                unit,
                heads,
                own.people(),
                within.stream().mapToInt(Numbers::people).sum(),
                within.stream().mapToInt(Numbers::absent).sum());
    }

    private Map<Long, Numbers> numbers(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(COUNTS)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        Map<Long, Numbers> numbers = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            numbers.put(Columns.number(column[0]), new Numbers((int) Columns.number(column[1]), (int)
                    Columns.number(column[2])));
        }
        return numbers;
    }
}
