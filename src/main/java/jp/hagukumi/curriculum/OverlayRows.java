package jp.hagukumi.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;

/** The tables {@code content_overlay} and {@code content_course}. */
final class OverlayRows {
    private final EntityManager em;
    private final long municipalityId;

    OverlayRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** Makes others who change the course wait until the end of the transaction. */
    void lock(String course) {
        em.createNativeQuery("insert into content_course (municipality_id, course, changes) values (?1, ?2, 1)"
                        + " on duplicate key update changes = changes + 1")
                .setParameter(1, municipalityId)
                .setParameter(2, course)
                .executeUpdate();
    }

    List<Overlay> of(String course) {
        return overlays(em.createNativeQuery("select course, kind, part, base, base_version, body from content_overlay"
                        + " where municipality_id = ?1 and course = ?2 order by kind, part")
                .setParameter(1, municipalityId)
                .setParameter(2, course)
                .getResultList());
    }

    List<Overlay> all() {
        return overlays(em.createNativeQuery("select course, kind, part, base, base_version, body from content_overlay"
                        + " where municipality_id = ?1 order by course, kind, part")
                .setParameter(1, municipalityId)
                .getResultList());
    }

    private static List<Overlay> overlays(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Overlay(
                        new Piece(Piece.Kind.valueOf((String) row[1]), (String) row[0], (String) row[2]),
                        (String) row[3],
                        (int) Columns.number(row[4]),
                        (String) row[5]))
                .toList();
    }

    void put(Overlay overlay, Instant at) {
        remove(overlay.piece());
        em.createNativeQuery(
                        "insert into content_overlay (municipality_id, course, kind, part, base, base_version, body,"
                                + " published_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, municipalityId)
                .setParameter(2, overlay.piece().course())
                .setParameter(3, overlay.piece().kind().name())
                .setParameter(4, overlay.piece().part())
                .setParameter(5, overlay.base())
                .setParameter(6, overlay.baseVersion())
                .setParameter(7, overlay.body())
                .setParameter(8, InstantColumn.toColumn(at))
                .executeUpdate();
    }

    void remove(Piece piece) {
        em.createNativeQuery("delete from content_overlay where municipality_id = ?1 and course = ?2 and kind = ?3"
                        + " and part = ?4")
                .setParameter(1, municipalityId)
                .setParameter(2, piece.course())
                .setParameter(3, piece.kind().name())
                .setParameter(4, piece.part())
                .executeUpdate();
    }
}
