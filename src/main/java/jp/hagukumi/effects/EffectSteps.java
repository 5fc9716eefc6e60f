package jp.hagukumi.effects;

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

/** Who did what with an effect, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class EffectSteps {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A step as it is read. */
    public record Line(Instant at, String by, int months, RoundState step, String reason) {}

    /** Adds a step; returns its id. */
    long add(Viewer actor, long effectId, int months, RoundState step, String reason) {
        long id = Ids.next();
        em.createNativeQuery(
                        "insert into effect_step (id, municipality_id, effect_id, months, step, account_id, done_at,"
                                + " reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, actor.municipalityId())
                .setParameter(3, effectId)
                .setParameter(4, months)
                .setParameter(5, step.name())
                .setParameter(6, actor.accountId())
                .setParameter(7, InstantColumn.toColumn(clock.instant()))
                .setParameter(8, reason)
                .executeUpdate();
        return id;
    }

    /** Everything done with an effect, the first step first. */
    List<Line> of(long municipalityId, long effectId) {
        List<?> rows = em.createNativeQuery("""
                        select s.done_at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), s.months,
                          s.step, s.reason
                        from effect_step s
                        left join account a on a.municipality_id = s.municipality_id and a.id = s.account_id
                        left join person p on p.municipality_id = s.municipality_id and p.id = a.person_id
                        where s.municipality_id = ?1 and s.effect_id = ?2 order by s.done_at, s.id
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, effectId)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] column) {
        return new Line(
                Columns.instant(column[0]),
                (String) column[1],
                (int) Columns.number(column[2]),
                RoundState.valueOf((String) column[3]),
                (String) column[4]);
    }
}
