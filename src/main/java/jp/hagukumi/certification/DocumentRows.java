package jp.hagukumi.certification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.files.EvidenceFile;

/** The table {@code certification_document}. */
final class DocumentRows {
    private final EntityManager em;
    private final long municipalityId;

    DocumentRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    void insert(long person, String number, EvidenceFile file, Instant at) {
        em.createNativeQuery(
                        "insert into certification_document (id, municipality_id, person_id, number, name, type,"
                                + " bytes, sha256, scan, added_at, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, person)
                .setParameter(4, number)
                .setParameter(5, file.name())
                .setParameter(6, file.type().name())
                .setParameter(7, file.content().length)
                .setParameter(8, file.sha256())
                .setParameter(9, file.scan().name())
                .setParameter(10, InstantColumn.toColumn(at))
                .setParameter(11, file.content())
                .executeUpdate();
    }

    List<ExceptionDocuments.Line> of(String number) {
        List<?> rows = em.createNativeQuery("select id, name, ceiling(bytes / 1024) from certification_document"
                        + " where municipality_id = ?1 and number = ?2 order by id")
                .setParameter(1, municipalityId)
                .setParameter(2, number)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new ExceptionDocuments.Line(
                        Columns.number(column[0]), (String) column[1], (int) Columns.number(column[2])))
                .toList();
    }

    /** Columns: person, name, type, content; none or one row. */
    List<?> content(long id) {
        return em.createNativeQuery("select person_id, name, type, content from certification_document"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .getResultList();
    }
}
