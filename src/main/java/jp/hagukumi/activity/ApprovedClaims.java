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

/** What was approved of people's claims and still counts; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class ApprovedClaims {
    private static final String APPROVED = """
            select a.subject_code, a.subject_version, a.occurred_on, a.payload, a.person_id from activity a
            where a.municipality_id = ?1 and a.person_id in (%s) and a.kind = 'ClaimApproved' and a.occurred_on <= ?2
              and not exists (select 1 from activity w where w.municipality_id = a.municipality_id
                and w.source_key = concat('claim-withdrawn:', substring(a.source_key, 7)))
            order by a.person_id, a.seq
            """;

    @PersistenceContext
    EntityManager em;

    /** By person, in the order they were approved, those of a day up to the given one; who has none is missing. */
    public Map<Long, List<ClaimApproved>> of(long municipalityId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        String in = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(APPROVED.formatted(in))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> claim(municipalityId, Columns.number(row[4]), row))
                .collect(Collectors.groupingBy(ClaimApproved::personId));
    }

    /** Those of one person. */
    public List<ClaimApproved> of(long municipalityId, long personId, LocalDate day) {
        return of(municipalityId, List.of(personId), day).getOrDefault(personId, List.of());
    }

    private static ClaimApproved claim(long municipalityId, long personId, Object[] row) {
        ActivityPayload.Common common = new ActivityPayload.Common(
                municipalityId, personId, (String) row[0], (int) Columns.number(row[1]), Columns.day(row[2]));
        return (ClaimApproved) ActivityPayload.read(ClaimApproved.class.getSimpleName(), common, (String) row[3]);
    }
}
