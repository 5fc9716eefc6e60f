package jp.hagukumi.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * Entities by id, never of another municipality: {@link EntityManager#find} would look at the id alone. Each has the
 * attributes {@code id} and {@code municipalityId}.
 */
public final class OfMunicipality {
    private OfMunicipality() {}

    /** The row as it is; empty where the municipality has none of this id. */
    public static <T> Optional<T> find(EntityManager em, Class<T> kind, long municipalityId, long id) {
        return find(em, kind, municipalityId, id, LockModeType.NONE);
    }

    /** The row, which nobody else changes before this transaction ends. */
    public static <T> Optional<T> locked(EntityManager em, Class<T> kind, long municipalityId, long id) {
        return find(em, kind, municipalityId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static <T> Optional<T> find(
            EntityManager em, Class<T> kind, long municipalityId, long id, LockModeType lock) {
        String query =
                "select e from " + kind.getSimpleName() + " e where e.municipalityId = :municipality and e.id = :id";
        return em.createQuery(query, kind)
                .setParameter("municipality", municipalityId)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
