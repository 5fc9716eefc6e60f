package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hagukumi.platform.Columns;

/** Who heads which unit on a day and is at work, for what superiors must be told; one statement for all units. */
@ApplicationScoped
@Transactional
public class Superiors {
    private static final String POSTS = """
            select u.path, u.kind, o.person_id, o.grade, o.duty, o.title, case when %s then 1 else 0 end
            from posting o
            join unit u on u.municipality_id = o.municipality_id and u.id = o.unit_id
            join person p on p.municipality_id = o.municipality_id and p.id = o.person_id
              and p.hired_on <= ?2 and p.left_on >= ?2 and p.employment_type <> 'SPECIAL'
            where o.municipality_id = ?1 and o.from_on <= ?2 and o.to_on >= ?2 and o.grade >= ?3
            """.formatted(Roster.absentOn("o", "?2"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Roster roster;

    /** Whether the viewer is 所属長 of the person on the day, so that the person's requests are theirs to decide. */
    public boolean answersFor(Viewer viewer, long personId, LocalDate day) {
        return !viewer.headedUnitPaths().isEmpty()
                && of(viewer.municipalityId(), personId, day).contains(viewer.self());
    }

    /** 所属長 of a person on the day; empty where there is none up to the top, or the person is not in post. */
    public Set<Long> of(long municipalityId, long personId, LocalDate day) {
        return roster.on(municipalityId, personId, day)
                .map(entry -> on(municipalityId, day).supervisors(personId, entry.unitPath()))
                .orElse(Set.of());
    }

    /** The lines of command of a municipality on the day. */
    public LineOfCommand on(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(POSTS)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, Heads.LOWEST.rank())
                .getResultList();
        Map<String, UnitKind> kinds = new HashMap<>();
        Map<String, List<Heads.Post>> posts = new LinkedHashMap<>();
        Set<Long> absent = new TreeSet<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            String path = (String) column[0];
            kinds.put(path, UnitKind.valueOf((String) column[1]));
            posts.computeIfAbsent(path, key -> new ArrayList<>()).add(post(column));
            if (Columns.number(column[6]) == 1) {
                absent.add(Columns.number(column[2]));
            }
        }
        Map<String, Set<Long>> heads = new HashMap<>();
        posts.forEach((path, all) -> {
            Set<Long> present = new TreeSet<>(Heads.of(kinds.getOrDefault(path, UnitKind.SECTION), all));
            present.removeAll(absent);
            heads.put(path, present);
        });
        return new LineOfCommand(departments(municipalityId), kinds, heads);
    }

    private Set<String> departments(long municipalityId) {
        List<?> paths = em.createNativeQuery("select path from unit where municipality_id = ?1 and kind = 'DEPARTMENT'")
                .setParameter(1, municipalityId)
                .getResultList();
        Set<String> departments = new TreeSet<>();
        paths.forEach(path -> departments.add((String) path));
        return departments;
    }

    private static Heads.Post post(Object[] column) {
        return new Heads.Post(
                Columns.number(column[2]),
                Grade.ofRank((int) Columns.number(column[3])),
                Duty.valueOf((String) column[4]),
                (String) column[5]);
    }
}
