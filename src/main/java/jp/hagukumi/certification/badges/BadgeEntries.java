package jp.hagukumi.certification.badges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.platform.Columns;

/** Which badge has which place in which status list; a badge keeps its place for ever. */
@ApplicationScoped
@Transactional
public class BadgeEntries {
    /** Half of a list: beyond it, places still free would be few enough to tell who came last. */
    private static final int MOST = StatusList.SIZE / 2;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REVOKED = """
            select e.position from badge_entry e
            join certification_period c on c.municipality_id = e.municipality_id and c.number = e.number
            where e.municipality_id = ?1 and e.list = ?2 and c.revoked_on is not null and c.revoked_on <= ?3
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    BadgeKeys keys;

    /** The entry of a certificate, made when it is first given out as a badge. */
    BadgeEntry of(long municipalityId, String number) {
        return found(municipalityId, number).orElseGet(() -> {
            keys.lock(municipalityId);
            return found(municipalityId, number).orElseGet(() -> make(municipalityId, number));
        });
    }

    /** Whether a municipality has such a list. */
    boolean exists(long municipalityId, int list) {
        return list == 0 || latest(municipalityId) >= list;
    }

    /** The bits of badges that were revoked by a day. */
    BitSet revoked(long municipalityId, int list, LocalDate today) {
        List<?> rows = em.createNativeQuery(REVOKED)
                .setParameter(1, municipalityId)
                .setParameter(2, list)
                .setParameter(3, today)
                .getResultList();
        BitSet bits = new BitSet(StatusList.SIZE);
        rows.forEach(position -> bits.set((int) Columns.number(position)));
        return bits;
    }

    private Optional<BadgeEntry> found(long municipalityId, String number) {
        List<?> rows = em.createNativeQuery("select list, position, subject, salt from badge_entry"
                        + " where municipality_id = ?1 and number = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, number)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new BadgeEntry(
                        (int) Columns.number(row[0]), (int) Columns.number(row[1]), (String) row[2], (String) row[3]));
    }

    private BadgeEntry make(long municipalityId, String number) {
        int last = latest(municipalityId);
        BitSet taken = taken(municipalityId, last);
        boolean full = taken.cardinality() >= MOST;
        int position = RANDOM.nextInt(StatusList.SIZE);
        while (!full && taken.get(position)) {
            position = RANDOM.nextInt(StatusList.SIZE);
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        BadgeEntry entry = new BadgeEntry(
                full ? last + 1 : last,
                position,
                UUID.randomUUID().toString(),
                HexFormat.of().formatHex(salt));
        em.createNativeQuery("insert into badge_entry (municipality_id, number, list, position, subject, salt)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, municipalityId)
                .setParameter(2, number)
                .setParameter(3, entry.list())
                .setParameter(4, entry.position())
                .setParameter(5, entry.subject())
                .setParameter(6, entry.salt())
                .executeUpdate();
        return entry;
    }

    private int latest(long municipalityId) {
        Object last = em.createNativeQuery("select coalesce(max(list), 0) from badge_entry where municipality_id = ?1")
                .setParameter(1, municipalityId)
                .getSingleResult();
        return (int) Columns.number(last);
    }

    private BitSet taken(long municipalityId, int list) {
        List<?> rows = em.createNativeQuery("select position from badge_entry where municipality_id = ?1 and list = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, list)
                .getResultList();
        BitSet bits = new BitSet(StatusList.SIZE);
        rows.forEach(position -> bits.set((int) Columns.number(position)));
        return bits;
    }
}
