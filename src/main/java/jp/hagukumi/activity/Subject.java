package jp.hagukumi.activity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/**
 * A person whose row is locked until the end of the transaction.
 *
 * @param lastSeq last sequence number given out
 * @param posts main postings, past and to come
 */
record Subject(long personId, long lastSeq, String employmentType, String occupation, List<Post> posts) {

    /** A main posting, both days inclusive. */
    record Post(long unitId, int grade, LocalDate from, LocalDate to) {
        private boolean covers(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }
    }

    /** The main posting of the day; empty for a day outside of every posting. */
    Optional<Post> on(LocalDate day) {
        return posts.stream().filter(post -> post.covers(day)).findFirst();
    }

    /**
     * Locks people in the order of their ids, so that two callers never wait for each other in a circle.
     *
     * @throws IllegalArgumentException where one is not of the municipality
     */
    static Map<Long, Subject> lock(EntityManager em, long municipalityId, Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = " in (" + personIds.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
        List<?> people = em.createNativeQuery("select id, activity_seq, employment_type, occupation from person"
                        + " where municipality_id = ?1 and id" + in + " order by id for update")
                .setParameter(1, municipalityId)
                .getResultList();
        if (people.size() != personIds.size()) {
            throw new IllegalArgumentException("A person who is not of municipality " + municipalityId);
        }
        Map<Long, List<Post>> posts = posts(em, municipalityId, in);
        Map<Long, Subject> subjects = new HashMap<>();
        people.forEach(person -> {
            Subject subject = subject((Object[]) person, posts);
            subjects.put(subject.personId(), subject);
        });
        return subjects;
    }

    private static Subject subject(Object[] column, Map<Long, List<Post>> posts) {
        long id = Columns.number(column[0]);
        return new Subject(
                id,
                Columns.number(column[1]),
                (String) column[2],
                (String) column[3],
                posts.getOrDefault(id, List.of()));
    }

    private static Map<Long, List<Post>> posts(EntityManager em, long municipalityId, String in) {
        List<?> rows = em.createNativeQuery("select person_id, unit_id, grade, from_on, to_on from posting"
                        + " where municipality_id = ?1 and duty = 'MAIN' and person_id" + in)
                .setParameter(1, municipalityId)
                .getResultList();
        Map<Long, List<Post>> posts = new HashMap<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            posts.computeIfAbsent(Columns.number(column[0]), key -> new ArrayList<>())
                    .add(new Post(
                            Columns.number(column[1]),
                            (int) Columns.number(column[2]),
                            Columns.day(column[3]),
                            Columns.day(column[4])));
        }
        return posts;
    }
}
