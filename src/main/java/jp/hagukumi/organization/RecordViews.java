package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;

/** Who looked at whose record: written into the audit log, readable for the person looked at. */
@ApplicationScoped
@Transactional
public class RecordViews {
    private static final String ACTION = "person.viewed";
    private static final String SUBJECT = "person";
    private static final int MOST = 100;
    private static final String LATEST = """
            select e.at, coalesce(concat(p.family_name, ' ', p.given_name), e.actor_name), e.reason
            from audit_entry e
            left join account a on a.municipality_id = e.municipality_id and a.id = e.actor_account_id
            left join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
            where e.municipality_id = ?1 and e.subject_kind = ?2 and e.subject_id = ?3 and e.action = ?4
            order by e.at desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    /**
     * One look at a record.
     *
     * @param reason name of a {@link ViewingReason}, or in somebody's own words
     */
    public record Look(Instant at, String by, String reason) {}

    /**
     * Notes that the viewer looks at a person's record; looking at one's own is no news.
     *
     * @param reason name of a {@link ViewingReason} or other words; the person can read it
     * @throws IllegalArgumentException where a look at somebody else's has no reason
     */
    public void note(Viewer viewer, long personId, String reason) {
        if (!Objects.equals(viewer.personId(), personId)) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a record opened without a reason");
            }
            audit.record(viewer, ACTION, SUBJECT, Long.toString(personId), reason, "{}");
        }
    }

    /** The last hundred looks at the viewer's own record, latest first. */
    public List<Look> ofMine(Viewer viewer) {
        return latest(viewer.municipalityId(), viewer.self());
    }

    /** The last hundred looks at a person's record, latest first, for HR. */
    public List<Look> of(Viewer viewer, long personId) {
        viewer.require(Role.HR);
        return latest(viewer.municipalityId(), personId);
    }

    private List<Look> latest(long municipalityId, long personId) {
        List<?> rows = em.createNativeQuery(LATEST)
                .setParameter(1, municipalityId)
                .setParameter(2, SUBJECT)
                .setParameter(3, Long.toString(personId))
                .setParameter(4, ACTION)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Look(Columns.instant(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }
}
