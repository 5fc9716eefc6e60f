package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/** Which tests people passed; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class PassedTests {
    private static final String PASSED = """
            select a.person_id, a.subject_code, max(a.occurred_on) from activity a
            where a.municipality_id = ?1 and a.person_id in (%s) and a.kind = 'TestPassed' and a.occurred_on <= ?2
            group by a.person_id, a.subject_code
            """;

    @PersistenceContext
    EntityManager em;

    /** A test and the last day up to the one asked for on which it was passed. */
    public record PassedTest(String test, LocalDate on) {}

    /** By person; who has passed none is missing. One statement. */
    public Map<Long, List<PassedTest>> of(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(PASSED.formatted(in))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> Columns.number(row[0]),
                        Collectors.mapping(
                                row -> new PassedTest((String) row[1], Columns.day(row[2])), Collectors.toList())));
    }
}
