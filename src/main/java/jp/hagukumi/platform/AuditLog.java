package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who did what to what, for ever: rows can't be changed or deleted. Holds the actor's name as it was then. */
@ApplicationScoped
@Transactional
public class AuditLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Writes one entry in the caller's transaction.
     *
     * @param accountId null where nobody is signed in or the application itself acts
     * @param actorName sign-in name, or the part of the application that acts
     * @param action a dotted word, {@code account.enabled}; its text is {@code platform.audit.action.…} where there is
     *     one
     * @param subjectKind {@code account}, {@code person}, {@code import} …
     * @param reason as typed by the actor, may be empty
     * @param detailJson what changed, without passwords
     */
    public void record(
            long municipalityId,
            @Nullable Long accountId,
            String actorName,
            String action,
            String subjectKind,
            String subjectId,
            String reason,
            String detailJson) {
        em.createNativeQuery("""
                        insert into audit_entry (id, municipality_id, at, actor_account_id, actor_name, action,
                          subject_kind, subject_id, reason, detail)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .setParameter(4, accountId)
                .setParameter(5, actorName)
                .setParameter(6, action)
                .setParameter(7, subjectKind)
                .setParameter(8, subjectId)
                .setParameter(9, reason)
                .setParameter(10, detailJson)
                .executeUpdate();
    }
}
