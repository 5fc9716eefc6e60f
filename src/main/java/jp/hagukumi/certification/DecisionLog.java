package jp.hagukumi.certification;

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
import org.jspecify.annotations.Nullable;

/** Who decided what about a certification, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class DecisionLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A decision.
     *
     * @param application id; null without one
     * @param number of the certificate granted or revoked, else empty
     * @param reason of a return or revocation, document of an exception, else empty
     * @param evidence JSON of what was found then; empty where it was not looked at
     */
    record Decided(
            long personId,
            String stage,
            @Nullable Long application,
            String number,
            Step step,
            String reason,
            String evidence) {
        static Decided on(Application application, Step step, String reason) {
            return new Decided(application.personId(), application.stage(), application.id(), "", step, reason, "");
        }
    }

    /** A decision as HR reads it. */
    public record Line(Instant at, String by, Step step, String stage, String number, String reason) {}

    void add(Viewer actor, Decided decided) {
        em.createNativeQuery("insert into certification_decision (id, municipality_id, person_id, stage,"
                        + " application_id, number, step, account_id, decided_at, reason, evidence)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, actor.municipalityId())
                .setParameter(3, decided.personId())
                .setParameter(4, decided.stage())
                .setParameter(5, decided.application())
                .setParameter(6, decided.number())
                .setParameter(7, decided.step().name())
                .setParameter(8, actor.accountId())
                .setParameter(9, InstantColumn.toColumn(clock.instant()))
                .setParameter(10, decided.reason())
                .setParameter(11, decided.evidence())
                .executeUpdate();
    }

    /** Everything decided about a person, the newest first. */
    List<Line> of(long municipalityId, long personId) {
        List<?> rows = em.createNativeQuery("""
                        select d.decided_at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), d.step,
                          d.stage, d.number, d.reason
                        from certification_decision d
                        left join account a on a.municipality_id = d.municipality_id and a.id = d.account_id
                        left join person p on p.municipality_id = d.municipality_id and p.id = a.person_id
                        where d.municipality_id = ?1 and d.person_id = ?2 order by d.decided_at desc, d.id desc
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] column) {
        return new Line(
                Columns.instant(column[0]),
                (String) column[1],
                Step.valueOf((String) column[2]),
                (String) column[3],
                (String) column[4],
                (String) column[5]);
    }
}
