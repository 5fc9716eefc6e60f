package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.certification.rules.Check;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Who decided what about a certification, when and why; only ever added to. */
@ApplicationScoped
@Transactional
public class DecisionLog {
    private static final String OF_CERTIFICATE = """
            select s.at, coalesce(concat(p.family_name, ' ', p.given_name), a.sign_in_name, ''), s.step, s.words
            from (
              select d.id, d.decided_at as at, d.account_id, d.step, d.reason as words from certification_decision d
              where d.municipality_id = ?1 and d.person_id = ?2 and (d.number = ?3 or d.application_id in (
                select g.application_id from certification_decision g
                where g.municipality_id = ?1 and g.person_id = ?2 and g.number = ?3))
              union all
              select h.id, h.taken_at, h.account_id, h.step, h.words from certification_hearing h
              where h.municipality_id = ?1 and h.person_id = ?2 and h.number = ?3 and h.step <> 'REVOKED'
            ) s
            left join account a on a.municipality_id = ?1 and a.id = s.account_id
            left join person p on p.municipality_id = ?1 and p.id = a.person_id
            order by s.at, s.id
            """;

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

    /**
     * A step about one certificate as HR reads it, those of a hearing too.
     *
     * @param step name of a {@link Step} or of a step of a hearing
     * @param words reason, document or answer; empty: none
     */
    public record Line(Instant at, String by, String step, String words) {}

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

    /** From the application, where there was one, to the last step, in their order. */
    List<Line> of(long municipalityId, Certificate certificate) {
        List<?> rows = em.createNativeQuery(OF_CERTIFICATE)
                .setParameter(1, municipalityId)
                .setParameter(2, certificate.personId())
                .setParameter(3, certificate.number())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Line(
                        Columns.instant(column[0]), (String) column[1], (String) column[2], (String) column[3]))
                .toList();
    }

    /** What was found when the certificate was granted; none where it was granted by exception. */
    List<Check> evidence(long municipalityId, Certificate certificate) {
        List<?> found = em.createNativeQuery("select evidence from certification_decision where municipality_id = ?1"
                        + " and person_id = ?2 and number = ?3 and step = 'GRANTED'")
                .setParameter(1, municipalityId)
                .setParameter(2, certificate.personId())
                .setParameter(3, certificate.number())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(json -> Evidence.read((String) json))
                .orElse(List.of());
    }
}
