package jp.hagukumi.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** The tables {@code content_draft} and {@code content_draft_text}. */
final class DraftRows {
    private static final String SELECT =
            "select id, course, kind, part, state, revision, published, base, base_version,"
                    + " body, changed_name, changed_at from content_draft where municipality_id = ?1 and closed_id = 0";

    private final EntityManager em;
    private final long municipalityId;

    DraftRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** All that somebody works on, by course and piece. */
    List<Draft> all() {
        return drafts(em.createNativeQuery(SELECT + " order by course, kind, part")
                .setParameter(1, municipalityId)
                .getResultList());
    }

    List<Draft> of(String course) {
        return drafts(em.createNativeQuery(SELECT + " and course = ?2 order by kind, part")
                .setParameter(1, municipalityId)
                .setParameter(2, course)
                .getResultList());
    }

    Optional<Draft> of(Piece piece) {
        return of(piece.course()).stream()
                .filter(draft -> draft.piece().equals(piece))
                .findFirst();
    }

    private static List<Draft> drafts(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Draft(
                        Columns.number(row[0]),
                        new Piece(Piece.Kind.valueOf((String) row[2]), (String) row[1], (String) row[3]),
                        Draft.State.valueOf((String) row[4]),
                        (int) Columns.number(row[5]),
                        (String) row[6],
                        (String) row[7],
                        (int) Columns.number(row[8]),
                        (String) row[9],
                        (String) row[10],
                        Columns.instant(row[11])))
                .toList();
    }

    /** A new one, not yet saved by anybody: revision 0. */
    Draft insert(Viewer viewer, Piece piece, String published, Overlay from, Instant at) {
        long id = Ids.next();
        em.createNativeQuery("insert into content_draft (id, municipality_id, course, kind, part, state, revision,"
                        + " published, base, base_version, body, changed_by, changed_name, changed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, 'OPEN', 0, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, piece.course())
                .setParameter(4, piece.kind().name())
                .setParameter(5, piece.part())
                .setParameter(6, published)
                .setParameter(7, from.base())
                .setParameter(8, from.baseVersion())
                .setParameter(9, from.body())
                .setParameter(10, viewer.accountId())
                .setParameter(11, viewer.name())
                .setParameter(12, InstantColumn.toColumn(at))
                .executeUpdate();
        return of(piece).orElseThrow();
    }

    /** Keeps a text as the next revision; whoever was asked to look at the one before is no longer asked. */
    int save(Viewer viewer, Draft draft, String body, Instant at) {
        int revision = draft.revision() + 1;
        em.createNativeQuery("update content_draft set body = ?3, revision = ?4, state = 'OPEN', changed_by = ?5,"
                        + " changed_name = ?6, changed_at = ?7 where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, draft.id())
                .setParameter(3, body)
                .setParameter(4, revision)
                .setParameter(5, viewer.accountId())
                .setParameter(6, viewer.name())
                .setParameter(7, InstantColumn.toColumn(at))
                .executeUpdate();
        em.createNativeQuery("insert into content_draft_text (id, municipality_id, draft_id, revision, account_id,"
                        + " person_id, name, body, saved_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, draft.id())
                .setParameter(4, revision)
                .setParameter(5, viewer.accountId())
                .setParameter(6, viewer.personId() == null ? 0L : viewer.personId())
                .setParameter(7, viewer.name())
                .setParameter(8, body)
                .setParameter(9, InstantColumn.toColumn(at))
                .executeUpdate();
        return revision;
    }

    void ready(Draft draft) {
        em.createNativeQuery("update content_draft set state = 'READY' where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, draft.id())
                .executeUpdate();
    }

    void close(Draft draft, Draft.State state) {
        em.createNativeQuery(
                        "update content_draft set state = ?3, closed_id = id where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, draft.id())
                .setParameter(3, state.name())
                .executeUpdate();
    }

    /** From now on it is to replace this text and is reconciled with this shipped one. */
    void reconcile(Draft draft, String published, String base, int baseVersion) {
        em.createNativeQuery("update content_draft set published = ?3, base = ?4, base_version = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, draft.id())
                .setParameter(3, published)
                .setParameter(4, base)
                .setParameter(5, baseVersion)
                .executeUpdate();
    }

    /** Whether somebody has saved a text of it, under this account or another one of the same person. */
    boolean isAuthor(Viewer viewer, Draft draft) {
        return Columns.number(em.createNativeQuery("select count(*) from content_draft_text where municipality_id = ?1"
                                + " and draft_id = ?2 and (account_id = ?3 or person_id = ?4)")
                        .setParameter(1, municipalityId)
                        .setParameter(2, draft.id())
                        .setParameter(3, viewer.accountId())
                        .setParameter(4, viewer.personId() == null ? -1L : viewer.personId())
                        .getSingleResult())
                > 0;
    }

    /** What was saved, the newest first. */
    List<SavedText> texts(Draft draft, int most) {
        List<?> rows = em.createNativeQuery("select revision, name, saved_at, body from content_draft_text"
                        + " where municipality_id = ?1 and draft_id = ?2 order by revision desc")
                .setParameter(1, municipalityId)
                .setParameter(2, draft.id())
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SavedText(
                        (int) Columns.number(row[0]), (String) row[1], Columns.instant(row[2]), (String) row[3]))
                .toList();
    }
}
