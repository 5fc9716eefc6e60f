package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.proposals.rules.Step;

/** Who did what with a proposal, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class ProposalTrail {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A step as it is read.
     *
     * @param author whether an author took it
     */
    public record Line(Instant at, String by, boolean author, Step step, String reason) {}

    /** Adds a step; returns its id. */
    long add(Viewer actor, long proposalId, Step step, String reason) {
        long id = Ids.next();
        em.createNativeQuery("insert into proposal_step (id, municipality_id, proposal_id, step, account_id, done_at,"
                        + " reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, actor.municipalityId())
                .setParameter(3, proposalId)
                .setParameter(4, step.name())
                .setParameter(5, actor.accountId())
                .setParameter(6, InstantColumn.toColumn(clock.instant()))
                .setParameter(7, reason)
                .executeUpdate();
        return id;
    }

    /** Everything done with a proposal, the first step first. */
    List<Line> of(long municipalityId, long proposalId) {
        List<?> rows = em.createNativeQuery("""
                        select s.done_at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), s.step,
                          s.reason, case when w.person_id is null then 0 else 1 end
                        from proposal_step s
                        left join account a on a.municipality_id = s.municipality_id and a.id = s.account_id
                        left join person p on p.municipality_id = s.municipality_id and p.id = a.person_id
                        left join proposal_author w on w.municipality_id = s.municipality_id
                          and w.proposal_id = s.proposal_id and w.person_id = a.person_id
                        where s.municipality_id = ?1 and s.proposal_id = ?2 order by s.done_at, s.id
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, proposalId)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] column) {
        return new Line(
                Columns.instant(column[0]),
                (String) column[1],
                Columns.number(column[4]) == 1,
                Step.valueOf((String) column[2]),
                (String) column[3]);
    }
}
