package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.claims.rules.Likeness;
import jp.hagukumi.platform.Columns;

/** Finds what was claimed before. */
@ApplicationScoped
@Transactional
public class Duplicates {
    private static final Set<ClaimState> COUNTING = EnumSet.of(ClaimState.SUBMITTED, ClaimState.APPROVED);
    private static final String SAME_FILE = """
            select distinct o.claim_id, case when o.person_id = f.person_id then 1 else 0 end from claim_file f
            join claim_file o on o.municipality_id = f.municipality_id and o.sha256 = f.sha256
              and o.claim_id <> f.claim_id
            join claim c on c.municipality_id = o.municipality_id and c.id = o.claim_id
              and c.state in ('SUBMITTED', 'APPROVED')
            where f.municipality_id = ?1 and f.claim_id = ?2
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What is like a claim.
     *
     * @param same the same person's of the same thing on the same days
     * @param similar the same person's that may be the same, by subject, days or file
     * @param sameFileOfOthers whether somebody else has handed in the very file
     */
    public record Found(List<Claim> same, List<Claim> similar, boolean sameFileOfOthers) {
        public boolean isAny() {
            return !same.isEmpty() || !similar.isEmpty();
        }
    }

    /** Among claims that wait or are approved. */
    Found of(long municipalityId, Claim claim) {
        List<?> rows = em.createNativeQuery(SAME_FILE)
                .setParameter(1, municipalityId)
                .setParameter(2, claim.id())
                .getResultList();
        Set<Long> ownByFile = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> Columns.number(row[1]) == 1)
                .map(row -> Columns.number(row[0]))
                .collect(Collectors.toSet());
        List<Claim> others = new ClaimRows(em, municipalityId)
                .of(claim.personId()).stream()
                        .filter(one -> one.id() != claim.id() && COUNTING.contains(one.state()))
                        .toList();
        Likeness likeness = likeness(claim);
        List<Claim> same =
                others.stream().filter(one -> likeness(one).isSame(likeness)).toList();
        List<Claim> similar = others.stream()
                .filter(one -> !same.contains(one))
                .filter(one -> likeness(one).isSimilar(likeness) || ownByFile.contains(one.id()))
                .toList();
        return new Found(same, similar, rows.size() > ownByFile.size());
    }

    private static Likeness likeness(Claim claim) {
        return Likeness.of(claim.kind().name(), claim.subjectCode(), claim.subject(), claim.from(), claim.to());
    }
}
