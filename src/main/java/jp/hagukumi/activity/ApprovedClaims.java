package jp.hagukumi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Columns;

/** What was approved of a person's claims and still counts; whoever asks has made sure that it may be known. */
@ApplicationScoped
@Transactional
public class ApprovedClaims {
    private static final String APPROVED = """
            select a.subject_code, a.subject_version, a.occurred_on, a.payload from activity a
            where a.municipality_id = ?1 and a.person_id = ?2 and a.kind = 'ClaimApproved' and a.occurred_on <= ?3
              and not exists (select 1 from activity w where w.municipality_id = a.municipality_id
                and w.source_key = concat('claim-withdrawn:', substring(a.source_key, 7)))
            order by a.seq
            """;

    @PersistenceContext
    EntityManager em;

    /** In the order they were approved, those of a day up to the given one; one statement. */
    public List<ClaimApproved> of(long municipalityId, long personId, LocalDate day) {
        List<?> rows = em.createNativeQuery(APPROVED)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, day)
                .getResultList();
        return rows.stream()
                .map(row -> claim(municipalityId, personId, (Object[]) row))
                .toList();
    }

    private static ClaimApproved claim(long municipalityId, long personId, Object[] row) {
        ActivityPayload.Common common = new ActivityPayload.Common(
                municipalityId, personId, (String) row[0], (int) Columns.number(row[1]), Columns.day(row[2]));
        return (ClaimApproved) ActivityPayload.read(ClaimApproved.class.getSimpleName(), common, (String) row[3]);
    }
}
