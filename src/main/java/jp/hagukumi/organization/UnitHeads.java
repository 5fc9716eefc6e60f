package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.platform.Columns;

/** 所属長 of all units on a day, with one statement: {@link Heads} over the posts of each unit. */
@ApplicationScoped
@Transactional
public class UnitHeads {
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

    private record Candidate(Heads.Post post, String name) {}

    /** Names by id of the unit, the highest grade first; an empty list where the place is vacant. */
    public Map<Long, List<String>> names(long municipalityId, Collection<UnitOnDay> units, LocalDate day) {
        Map<Long, List<Candidate>> posts = posts(municipalityId, day);
        Map<Long, List<String>> names = new HashMap<>();
        units.forEach(unit -> names.put(unit.id(), heads(unit, posts.getOrDefault(unit.id(), List.of()))));
        return names;
    }

    private static List<String> heads(UnitOnDay unit, List<Candidate> posts) {
        Set<Long> heads =
                Heads.of(unit.kind(), posts.stream().map(Candidate::post).toList());
        return posts.stream()
                .filter(candidate -> heads.contains(candidate.post().personId()))
                .map(Candidate::name)
                .distinct()
                .toList();
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
