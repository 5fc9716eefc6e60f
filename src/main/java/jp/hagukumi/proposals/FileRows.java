package jp.hagukumi.proposals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;

/** The table {@code proposal_file}. */
final class FileRows {
    private final EntityManager em;
    private final long municipalityId;

    FileRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(long proposalId, EvidenceFile file, Instant at) {
        em.createNativeQuery(
                        "insert into proposal_file (id, municipality_id, proposal_id, name, type, bytes, sha256, scan,"
                                + " added_at, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, proposalId)
                .setParameter(4, file.name())
                .setParameter(5, file.type().name())
                .setParameter(6, file.content().length)
                .setParameter(7, file.sha256())
                .setParameter(8, file.scan().name())
                .setParameter(9, InstantColumn.toColumn(at))
                .setParameter(10, file.content())
                .executeUpdate();
    }

    List<ProposalFile> of(long proposalId) {
        return some("f.proposal_id = ?2 order by f.id", proposalId);
    }

    Optional<ProposalFile> find(long id) {
        return some("f.id = ?2", id).stream().findFirst();
    }

    private List<ProposalFile> some(String condition, long key) {
        List<?> rows = em.createNativeQuery("select f.id, f.proposal_id, f.name, f.type, f.bytes from proposal_file f"
                        + " where f.municipality_id = ?1 and " + condition)
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProposalFile(
                        Columns.number(row[0]),
                        Columns.number(row[1]),
                        (String) row[2],
                        FileType.valueOf((String) row[3]),
                        (int) Columns.number(row[4])))
                .toList();
    }

    byte[] content(long id) {
        return (byte[]) em.createNativeQuery("select content from proposal_file where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getSingleResult();
    }

    void delete(long proposalId, long id) {
        em.createNativeQuery("delete from proposal_file where municipality_id = ?1 and proposal_id = ?2 and id = ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, proposalId)
                .setParameter(3, id)
                .executeUpdate();
    }
}
