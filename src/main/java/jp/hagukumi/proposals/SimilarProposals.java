package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.proposals.rules.Grams;
import jp.hagukumi.proposals.rules.ProposalState;

/** Finds proposals whose title is like what somebody types; one statement by an index, however many there are. */
@ApplicationScoped
@Transactional
public class SimilarProposals {
    private static final int MOST_GRAMS = 40;
    private static final int CANDIDATES = 30;
    private static final int SHOWN = 5;

    @PersistenceContext
    EntityManager em;

    /** A proposal that is like another one. */
    public record Similar(long id, String number, String title, ProposalState state) {}

    /**
     * The most alike first, at most five; withdrawn ones left out.
     *
     * @param id of the one that is compared with the others; 0 for a new one
     */
    public List<Similar> to(Viewer viewer, String title, long id) {
        List<String> grams = Grams.of(title).stream().limit(MOST_GRAMS).toList();
        if (grams.isEmpty()) {
            return List.of();
        }
        String in =
                IntStream.range(0, grams.size()).mapToObj(i -> "?" + (i + 3)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("select p.id, p.number, p.title, p.state from proposal_gram g"
                        + " join proposal p on p.municipality_id = g.municipality_id and p.id = g.proposal_id"
                        + " and p.state <> 'WITHDRAWN' where g.municipality_id = ?1 and g.gram in (" + in + ")"
                        + " and g.proposal_id <> ?2 group by p.id, p.number, p.title, p.state"
                        + " order by count(*) desc, p.id desc")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id);
        for (int i = 0; i < grams.size(); i++) {
            query.setParameter(i + 3, grams.get(i));
        }
        List<?> rows = query.setMaxResults(CANDIDATES).getResultList();
        Set<String> own = Grams.of(title);
        return rows.stream()
                .map(row -> similar((Object[]) row))
                .filter(one -> Grams.areAlike(one.title(), title))
                .sorted((one, other) -> Double.compare(
                        Grams.likeness(Grams.of(other.title()), own), Grams.likeness(Grams.of(one.title()), own)))
                .limit(SHOWN)
                .toList();
    }

    private static Similar similar(Object[] column) {
        return new Similar(
                Columns.number(column[0]), (String) column[1], (String) column[2], ProposalState.valueOf((String)
                        column[3]));
    }

    /** Keeps what a title is found by. */
    void remember(long municipalityId, long id, String title) {
        em.createNativeQuery("delete from proposal_gram where municipality_id = ?1 and proposal_id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .executeUpdate();
        List<String> grams = List.copyOf(Grams.of(title));
        if (grams.isEmpty()) {
            return;
        }
        StringBuilder sql = new StringBuilder("insert into proposal_gram (municipality_id, proposal_id, gram) values ");
        for (int i = 0; i < grams.size(); i++) {
            sql.append(i == 0 ? "" : ", ").append("(?1, ?2, ?").append(i + 3).append(")");
        }
        Query insert = em.createNativeQuery(sql.toString())
                .setParameter(1, municipalityId)
                .setParameter(2, id);
        for (int i = 0; i < grams.size(); i++) {
            insert.setParameter(i + 3, grams.get(i));
        }
        insert.executeUpdate();
    }
}
