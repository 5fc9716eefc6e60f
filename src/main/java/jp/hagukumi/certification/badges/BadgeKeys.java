package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The keys with which each municipality signs its badges: one that signs, and all that ever did. */
@ApplicationScoped
@Transactional
public class BadgeKeys {
    private static final int BITS = 3072;
    private static final String ALL = "select kid, public_key, made_at, retired_at from badge_key"
            + " where municipality_id = ?1 order by made_at desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    KeySafe safe;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * A key as it is published.
     *
     * @param retiredAt null: signs
     */
    public record Published(
            String kid,
            RSAPublicKey key,
            Instant madeAt,
            @Nullable Instant retiredAt) {}

    /** The key that signs, never to be kept. */
    record Signing(String kid, PrivateKey key) {}

    /** All keys, the latest first; those that no longer sign too. */
    List<Published> published(long municipalityId) {
        List<?> rows = em.createNativeQuery(ALL).setParameter(1, municipalityId).getResultList();
        return rows.stream().map(row -> published((Object[]) row)).toList();
    }

    /** The same for the administrator. */
    public List<Published> all(Viewer viewer) {
        viewer.require(Role.ADMIN);
        return published(viewer.municipalityId());
    }

    /** From now on another key signs; what the old one signed holds. */
    public void replace(Viewer viewer) {
        viewer.require(Role.ADMIN);
        lock(viewer.municipalityId());
        em.createNativeQuery("update badge_key set retired_at = ?2 where municipality_id = ?1 and retired_at is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        String kid = make(viewer.municipalityId()).kid();
        audit.record(viewer, "badge.key.replaced", "badge_key", kid, "", "{}");
    }

    /** The key that signs; made when it is needed for the first time. */
    Signing signing(long municipalityId) {
        return found(municipalityId).orElseGet(() -> {
            lock(municipalityId);
            return found(municipalityId).orElseGet(() -> make(municipalityId));
        });
    }

    /** Until the end of the transaction nobody else makes a key or takes a place for this municipality. */
    void lock(long municipalityId) {
        em.createNativeQuery("insert into badge_issuer (municipality_id) values (?1)"
                        + " on duplicate key update municipality_id = ?1")
                .setParameter(1, municipalityId)
                .executeUpdate();
    }

    private Optional<Signing> found(long municipalityId) {
        List<?> rows = em.createNativeQuery(
                        "select kid, private_key from badge_key where municipality_id = ?1 and retired_at is null")
                .setParameter(1, municipalityId)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            String kid = (String) ((Object[]) row)[0];
            byte[] clear = safe.unlock((byte[]) ((Object[]) row)[1], label(municipalityId, kid));
            return new Signing(kid, privateKey(clear));
        });
    }

    private Signing make(long municipalityId) {
        KeyPair pair = pair();
        RSAPublicKey open = (RSAPublicKey) pair.getPublic();
        String kid = PublicKeyDocument.thumbprint(open);
        byte[] locked = safe.lock(pair.getPrivate().getEncoded(), label(municipalityId, kid));
        em.createNativeQuery("insert into badge_key (municipality_id, kid, public_key, private_key, made_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, municipalityId)
                .setParameter(2, kid)
                .setParameter(3, open.getEncoded())
                .setParameter(4, locked)
                .setParameter(5, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        return new Signing(kid, pair.getPrivate());
    }

    private static String label(long municipalityId, String kid) {
        return municipalityId + " " + kid;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA", e);
        }
    }

    private static PrivateKey privateKey(byte[] clear) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(clear));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that can't be read", e);
        }
    }

    private static Published published(Object[] row) {
        try {
            RSAPublicKey key = (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec((byte[]) row[1]));
            Instant retired = row[3] == null ? null : Columns.instant(row[3]);
            return new Published((String) row[0], key, Columns.instant(row[2]), retired);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that can't be read", e);
        }
    }
}
