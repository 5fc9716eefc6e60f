package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.web.SignedIn;

/**
 * Tokens for other systems: random numbers of 256 bits of which only the SHA-256 is kept.
 *
 * <p>Each has an account of its own without a person, named {@code token:…}, so that roles, audit and switching off work
 * as for people.
 */
@ApplicationScoped
@Transactional
public class ApiTokens {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    RoleTerms roleTerms;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Makes a token and returns it in clear, the only time it can be read. A name already in use is refused.
     *
     * @param expiresOn last day of use
     */
    public String issue(Viewer viewer, String name, Set<Role> roles, LocalDate expiresOn) {
        viewer.require(Role.ADMIN);
        if (accountOf(viewer.municipalityId(), name).isPresent()) {
            throw Refused.at("name", "organization.token.nameTaken", name);
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String value = "hgk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        ensure(viewer.municipalityId(), new TokenRequest(name, value, roles, expiresOn), viewer.name());
        audit.record(viewer, "token.issued", "token", name, "", "{}");
        return value;
    }

    /** Ends a token from the next request on; an unknown name is {@link NotVisible}. */
    public void revoke(Viewer viewer, String name) {
        viewer.require(Role.ADMIN);
        int rows = em.createNativeQuery("update api_token set revoked_at = ?1 where municipality_id = ?2 and name = ?3"
                        + " and revoked_at is null")
                .setParameter(1, InstantColumn.toColumn(clock.instant()))
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, name)
                .executeUpdate();
        if (rows == 0) {
            throw new NotVisible("token " + name);
        }
        audit.record(viewer, "token.revoked", "token", name, "", "{}");
    }

    /** The caller a token stands for; empty for an unknown, expired or revoked one. */
    @SuppressWarnings("unchecked")
    Optional<SignedIn> check(String value) {
        List<Object[]> rows = em.createNativeQuery("""
                        select a.sign_in_name, a.id, a.municipality_id, a.session_generation
                        from api_token t
                        join account a on a.municipality_id = t.municipality_id and a.id = t.account_id
                        where t.token_hash = ?1 and t.revoked_at is null and t.expires_on >= ?2
                        """)
                .setParameter(1, sha256(value))
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        return rows.stream().findFirst().map(row -> signedIn(row, clock.instant()));
    }

    /** Creates the token or brings it to the given value, roles and term; the given value is valid afterwards. */
    void ensure(long municipalityId, TokenRequest request, String by) {
        Instant now = clock.instant();
        long account = accountOf(municipalityId, request.name()).orElseGet(() -> {
            Account made = new Account(municipalityId, null, "token:" + request.name(), now);
            em.persist(made);
            em.flush();
            return made.id();
        });
        em.createNativeQuery("delete from api_token where municipality_id = ?1 and name = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, request.name())
                .executeUpdate();
        insert(municipalityId, account, request, by);
        roleTerms.replace(municipalityId, account, request.roles(), LocalDate.now(clock));
    }

    private void insert(long municipalityId, long account, TokenRequest request, String by) {
        em.createNativeQuery("""
                        insert into api_token (id, municipality_id, account_id, name, token_hash, expires_on,
                          created_by, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, account)
                .setParameter(4, request.name())
                .setParameter(5, sha256(request.value()))
                .setParameter(6, request.expiresOn())
                .setParameter(7, by)
                .setParameter(8, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    private Optional<Long> accountOf(long municipalityId, String name) {
        return em.createQuery(
                        "select a.id from Account a where a.municipalityId = :m and a.signInName = :name", Long.class)
                .setParameter("m", municipalityId)
                .setParameter("name", "token:" + name)
                .getResultStream()
                .findFirst();
    }

    private static SignedIn signedIn(Object[] row, Instant now) {
        return new SignedIn(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).intValue(),
                now,
                true);
    }

    static String sha256(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
