package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** The table {@code proposal_project}. */
final class LedRows {
    private final EntityManager em;
    private final long municipalityId;

    LedRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(long proposalId, long projectId, LocalDate on) {
        em.createNativeQuery("insert into proposal_project (municipality_id, project_id, proposal_id, begun_on)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, municipalityId)
                .setParameter(2, projectId)
                .setParameter(3, proposalId)
                .setParameter(4, on)
                .executeUpdate();
    }

    /** Null: the proposal follows it again. */
    void end(long projectId, @Nullable LocalDate on, String reason) {
        em.createNativeQuery("update proposal_project set ended_on = ?3, reason = ?4"
                        + " where municipality_id = ?1 and project_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, projectId)
                .setParameter(3, on)
                .setParameter(4, reason)
                .executeUpdate();
    }

    /** What a proposal became, the first one first. */
    List<Led> of(long proposalId) {
        List<?> rows = em.createNativeQuery("select project_id, begun_on, ended_on, reason from proposal_project"
                        + " where municipality_id = ?1 and proposal_id = ?2 order by begun_on, project_id")
                .setParameter(1, municipalityId)
                .setParameter(2, proposalId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Led(
                        Columns.number(row[0]),
                        Columns.day(row[1]),
                        row[2] == null ? null : Columns.day(row[2]),
                        (String) row[3]))
                .toList();
    }

    /** Whether the proposal follows a project. */
    boolean isLed(long proposalId) {
        return of(proposalId).stream().anyMatch(Led::isInForce);
    }

    /** Id of the proposal that became a project. */
    Optional<Long> proposal(long projectId) {
        List<?> rows = em.createNativeQuery(
                        "select proposal_id from proposal_project where municipality_id = ?1 and project_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, projectId)
                .getResultList();
        return rows.stream().findFirst().map(Columns::number);
    }
}
