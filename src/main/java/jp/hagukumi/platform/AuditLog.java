package jp.hagukumi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to what, for ever: rows can't be changed or deleted. Holds the actor's name as it was then. */
@ApplicationScoped
@Transactional
public class AuditLog {
    /** Name within the detail. */
    public static final String AUTHORITY = "actingFor";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Writes one entry in the caller's transaction; its detail also says for which 任命権者 the actor acted, where the rights
     * of HR were limited to one.
     *
     * @param detailJson what changed, without passwords; an object
     */
    public void record(
            Actor actor, String action, String subjectKind, String subjectId, String reason, String detailJson) {
        record(
                actor.municipalityId(),
                actor.accountId(),
                actor.name(),
                action,
                subjectKind,
                subjectId,
                reason,
                actor.authority().isEmpty() ? detailJson : withAuthority(detailJson, actor.authority()));
    }

    private static String withAuthority(String detailJson, String authority) {
        try (JsonReader reader = Json.createReader(new StringReader(detailJson))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add(AUTHORITY, authority)
                    .build()
                    .toString();
        }
    }

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

    /** Entries of a municipality that match, newest first, at most as many as asked for. */
    @SuppressWarnings("unchecked")
    public List<AuditEntry> find(long municipalityId, AuditFilter filter, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select at, actor_name, action, subject_kind, subject_id, reason, detail from audit_entry
                        where municipality_id = ?1 and at >= ?2 and at < ?3
                          and (?4 = '' or locate(?4, actor_name) > 0 or locate(?4, subject_id) > 0)
                          and (?5 = '' or locate(?5, action) = 1)
                        order by at desc, id desc
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, InstantColumn.toColumn(start(filter.from())))
                .setParameter(3, InstantColumn.toColumn(start(filter.to().plusDays(1))))
                .setParameter(4, filter.name())
                .setParameter(5, filter.action())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(AuditLog::entry).toList();
    }

    /** The actions that have occurred in a municipality, in order. */
    @SuppressWarnings("unchecked")
    public List<String> actions(long municipalityId) {
        return em.createNativeQuery(
                        "select distinct action from audit_entry where municipality_id = ?1 order by action")
                .setParameter(1, municipalityId)
                .getResultList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Days.ZONE).toInstant();
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                InstantColumn.ofColumn(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
