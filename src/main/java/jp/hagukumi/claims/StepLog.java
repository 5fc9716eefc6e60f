package jp.hagukumi.claims;

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

/** Who did what with a claim, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class StepLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A step as it is read. */
    public record Line(Instant at, String by, ClaimStep step, String reason) {}

    /** Adds a step; returns its id. */
    long add(Viewer actor, Claim claim, ClaimStep step, String reason) {
        long id = Ids.next();
        em.createNativeQuery("insert into claim_step (id, municipality_id, person_id, claim_id, step, account_id,"
                        + " done_at, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, actor.municipalityId())
                .setParameter(3, claim.personId())
                .setParameter(4, claim.id())
                .setParameter(5, step.name())
                .setParameter(6, actor.accountId())
                .setParameter(7, InstantColumn.toColumn(clock.instant()))
                .setParameter(8, reason)
                .executeUpdate();
        return id;
    }

    /** Everything done with a claim, the first step first. */
    List<Line> of(long municipalityId, long claimId) {
        List<?> rows = em.createNativeQuery("""
                        select s.done_at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), s.step,
                          s.reason
                        from claim_step s
                        left join account a on a.municipality_id = s.municipality_id and a.id = s.account_id
                        left join person p on p.municipality_id = s.municipality_id and p.id = a.person_id
                        where s.municipality_id = ?1 and s.claim_id = ?2 order by s.done_at, s.id
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, claimId)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] column) {
        return new Line(Columns.instant(column[0]), (String) column[1], ClaimStep.valueOf((String) column[2]), (String)
                column[3]);
    }
}
