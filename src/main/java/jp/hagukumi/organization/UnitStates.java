package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final String POSTS = """
            select g.unit_id, g.person_id, g.grade, g.duty, g.title, p.family_name, p.given_name
            from posting g
            join person p on p.municipality_id = g.municipality_id and p.id = g.person_id
            where g.municipality_id = ?1 and g.grade >= ?3 and g.from_on <= ?2 and g.to_on >= ?2
              and p.hired_on <= ?2 and p.left_on >= ?2 and p.employment_type <> 'SPECIAL'
            order by g.grade desc, p.staff_number
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    private record Numbers(int people, int absent) {}

    private record Candidate(Heads.Post post, String name) {}

    /** Every unit valid on the day, each before those below it. */
    public List<UnitState> on(Viewer viewer, LocalDate day) {
        viewer.require(Role.HR);
        List<UnitOnDay> tree = units.on(viewer.municipalityId(), day);
        Map<Long, Numbers> numbers = numbers(viewer.municipalityId(), day);
        Map<Long, List<Candidate>> posts = posts(viewer.municipalityId(), day);
        return tree.stream()
                .map(unit -> state(unit, tree, numbers, posts.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static UnitState state(
            UnitOnDay unit, List<UnitOnDay> tree, Map<Long, Numbers> numbers, List<Candidate> posts) {
        var heads = Heads.of(unit.kind(), posts.stream().map(Candidate::post).toList());
        List<Numbers> within = tree.stream()
                .filter(below -> below.path().startsWith(unit.path()))
                .map(below -> numbers.get(below.id()))
                .filter(Objects::nonNull)
                .toList();
        Numbers own = numbers.getOrDefault(unit.id(), new Numbers(0, 0));
        return new UnitState(
                unit,
                posts.stream()
                        .filter(candidate -> heads.contains(candidate.post().personId()))
                        .map(Candidate::name)
                        .distinct()
                        .toList(),
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

    private Map<Long, List<Candidate>> posts(long municipalityId, LocalDate day) {
        List<?> rows = em.createNativeQuery(POSTS)
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .setParameter(3, Heads.LOWEST.rank())
                .getResultList();
        Map<Long, List<Candidate>> posts = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            Heads.Post post = new Heads.Post(
                    Columns.number(column[1]),
                    Grade.ofRank((int) Columns.number(column[2])),
                    Duty.valueOf((String) column[3]),
                    (String) column[4]);
            posts.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(new Candidate(post, column[5] + " " + column[6]));
        }
        return posts;
    }
}
