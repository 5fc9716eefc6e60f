package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Refused;

/** What colleagues say to a proposal: support and comments. Its row is locked before, so that its counts are right. */
@ApplicationScoped
@Transactional
public class Voices {
    private static final int LONGEST = 1_000;
    private static final String VOTE = " where municipality_id = ?1 and proposal_id = ?2 and person_id = ?3";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A comment as it is read.
     *
     * @param author whether an author of the proposal wrote it
     * @param own whether it is the viewer's to delete
     */
    public record Comment(long id, Instant at, String by, boolean author, boolean own, String said) {}

    /** Supports it, once; nobody their own. */
    public void support(Viewer viewer, long id) {
        ProposalRows rows = lock(viewer, id);
        if (rows.authors(id).containsKey(viewer.self())) {
            throw new Refused("proposals.refused.ownVote");
        }
        int added = vote(
                "insert into proposal_vote (municipality_id, proposal_id, person_id) select ?1, ?2, p.id"
                        + " from person p where p.municipality_id = ?1 and p.id = ?3 and not exists (select 1 from"
                        + " proposal_vote v where v.municipality_id = ?1 and v.proposal_id = ?2 and v.person_id = ?3)",
                viewer,
                id);
        count(viewer, id, "votes", added);
    }

    /** Takes the support back. */
    public void withdrawSupport(Viewer viewer, long id) {
        lock(viewer, id);
        count(viewer, id, "votes", -vote("delete from proposal_vote" + VOTE, viewer, id));
    }

    boolean supports(Viewer viewer, long id) {
        return viewer.personId() != null
                && !em.createNativeQuery("select person_id from proposal_vote" + VOTE)
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, id)
                        .setParameter(3, viewer.personId())
                        .getResultList()
                        .isEmpty();
    }

    private int vote(String sql, Viewer viewer, long id) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, viewer.self())
                .executeUpdate();
    }

    public void comment(Viewer viewer, long id, String typed) {
        String said = DraftCheck.needed("said", typed, LONGEST);
        lock(viewer, id);
        em.createNativeQuery(
                        "insert into proposal_comment (id, municipality_id, proposal_id, person_id, written_at, said)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, Ids.next())
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, id)
                .setParameter(4, viewer.self())
                .setParameter(5, InstantColumn.toColumn(clock.instant()))
                .setParameter(6, said)
                .executeUpdate();
        count(viewer, id, "comments", 1);
    }

    /** Deletes one of the viewer's own. */
    public void deleteComment(Viewer viewer, long id, long comment) {
        lock(viewer, id);
        int deleted = em.createNativeQuery(
                        "delete from proposal_comment where municipality_id = ?1 and proposal_id = ?2"
                                + " and person_id = ?3 and id = ?4")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, viewer.self())
                .setParameter(4, comment)
                .executeUpdate();
        if (deleted == 0) {
            throw new NotVisible("comment " + comment);
        }
        count(viewer, id, "comments", -1);
    }

    List<Comment> comments(Viewer viewer, long id) {
        List<?> rows = em.createNativeQuery(
                        "select c.id, c.written_at, concat(p.family_name, ' ', p.given_name), c.person_id,"
                                + " c.said, case when a.person_id is null then 0 else 1 end from proposal_comment c"
                                + " join person p on p.municipality_id = c.municipality_id and p.id = c.person_id"
                                + " left join proposal_author a on a.municipality_id = c.municipality_id"
                                + " and a.proposal_id = c.proposal_id and a.person_id = c.person_id"
                                + " where c.municipality_id = ?1 and c.proposal_id = ?2 order by c.written_at, c.id")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Comment(
                        Columns.number(row[0]),
                        Columns.instant(row[1]),
                        (String) row[2],
                        Columns.number(row[5]) == 1,
                        viewer.personId() != null && viewer.personId() == Columns.number(row[3]),
                        (String) row[4]))
                .toList();
    }

    private ProposalRows lock(Viewer viewer, long id) {
        viewer.self();
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        if (rows.lock(id).filter(one -> !one.state().isExit()).isEmpty()) {
            throw new NotVisible("proposal " + id);
        }
        return rows;
    }

    private void count(Viewer viewer, long id, String column, int more) {
        em.createNativeQuery("update proposal set " + column + " = " + column + " + ?3"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, more)
                .executeUpdate();
    }
}
