package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import jp.hagukumi.platform.Ids;

/** The table {@code proposal_case}. */
final class CaseRows {
    private final EntityManager em;
    private final long municipalityId;

    CaseRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** Returns the id of the new case. */
    long insert(long proposalId, Case.Category category, String summary, LocalDate on) {
        long id = Ids.next();
        em.createNativeQuery(
                        "insert into proposal_case (id, municipality_id, proposal_id, category, summary, registered_on)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, proposalId)
                .setParameter(4, category.name())
                .setParameter(5, summary)
                .setParameter(6, on)
                .executeUpdate();
        return id;
    }
}
