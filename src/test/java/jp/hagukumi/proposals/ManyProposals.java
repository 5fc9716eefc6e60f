package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import jp.hagukumi.platform.Ids;

/** Fills the tables of proposals, faster than people could. */
@ApplicationScoped
@Transactional
public class ManyProposals {
    private static final int CHUNK = 500;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    @PersistenceContext
    EntityManager em;

    /** So many, all of one author. */
    public void fill(long city, long person, long unit, int count) {
        for (int from = 0; from < count; from += CHUNK) {
            chunk(city, person, unit, from, Math.min(count, from + CHUNK));
        }
    }

    /** As if its last day to enter had come. */
    public void close(long city, long contest, LocalDate on) {
        em.createNativeQuery("update contest set closes_on = ?3 where municipality_id = ?1 and id = ?2")
                .setParameter(1, city)
                .setParameter(2, contest)
                .setParameter(3, on)
                .executeUpdate();
    }

    private void chunk(long city, long person, long unit, int from, int to) {
        StringBuilder sql = new StringBuilder(
                "insert into proposal (id, municipality_id, number, year, person_id, unit_id,"
                        + " title, problem, idea, expected, operation, tool, state, submitted_on, votes, search_text) values ");
        for (int i = from; i < to; i++) {
            sql.append(i == from ? "" : ", ")
                    .append("(")
                    .append(Ids.next())
                    .append(", ?1, 'M-")
                    .append(i)
                    .append("', 2024, ?2, ?3, '業務を")
                    .append(i)
                    .append("分短くする', '困っていること', 'こうしたい', '', '住民票の交付', '', '")
                    .append(i % 3 == 0 ? "REVIEW" : "SUBMITTED")
                    .append("', '")
                    .append(FIRST.plusDays(i % 700))
                    .append("', ")
                    .append(i % 17)
                    .append(", '業務ヲ")
                    .append(i)
                    .append("分短クスル')");
        }
        Query insert = em.createNativeQuery(sql.toString());
        insert.setParameter(1, city)
                .setParameter(2, person)
                .setParameter(3, unit)
                .executeUpdate();
        em.createNativeQuery(
                        "insert ignore into proposal_author (municipality_id, proposal_id, person_id, position, share)"
                                + " select municipality_id, id, person_id, 1, 100 from proposal where municipality_id = ?1")
                .setParameter(1, city)
                .executeUpdate();
    }
}
