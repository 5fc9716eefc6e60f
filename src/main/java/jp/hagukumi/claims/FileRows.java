package jp.hagukumi.claims;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;

/** The table {@code claim_file}. */
final class FileRows {
    private final EntityManager em;
    private final long municipalityId;

    FileRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(Claim claim, EvidenceFile file, Instant at) {
        em.createNativeQuery("insert into claim_file (id, municipality_id, person_id, claim_id, name, type, bytes,"
                        + " sha256, scan, added_at, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, claim.personId())
                .setParameter(4, claim.id())
                .setParameter(5, file.name())
                .setParameter(6, file.type().name())
                .setParameter(7, file.content().length)
                .setParameter(8, file.sha256())
                .setParameter(9, file.scan().name())
                .setParameter(10, InstantColumn.toColumn(at))
                .setParameter(11, file.content())
                .executeUpdate();
    }

    List<ClaimFile> of(long claimId) {
        return some("f.claim_id = ?2 order by f.id", claimId);
    }

    Optional<ClaimFile> find(long id) {
        return some("f.id = ?2", id).stream().findFirst();
    }

    private List<ClaimFile> some(String condition, long key) {
        List<?> rows = em.createNativeQuery("select f.id, f.claim_id, f.name, f.type, f.bytes, f.sha256, f.scan"
                        + " from claim_file f where f.municipality_id = ?1 and " + condition)
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static ClaimFile line(Object[] column) {
        return new ClaimFile(
                Columns.number(column[0]),
                Columns.number(column[1]),
                (String) column[2],
                FileType.valueOf((String) column[3]),
                (int) Columns.number(column[4]),
                column[5].toString(),
                "CLEAN".equals(column[6]));
    }

    byte[] content(long id) {
        return (byte[]) em.createNativeQuery("select content from claim_file where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getSingleResult();
    }

    void delete(long claimId, long id) {
        em.createNativeQuery("delete from claim_file where municipality_id = ?1 and claim_id = ?2 and id = ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, claimId)
                .setParameter(3, id)
                .executeUpdate();
    }
}
