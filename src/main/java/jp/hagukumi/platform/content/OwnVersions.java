package jp.hagukumi.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import org.jspecify.annotations.Nullable;

/** Keeps what a municipality has published as versions of its own, beside those shipped; nothing is ever changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnVersions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The newest version of a municipality's own.
     *
     * @param shippedVersion of what it was made from
     * @param hash of its wording
     */
    public record Newest(int version, int number, int shippedVersion, String hash) {}

    public Optional<Newest> newest(long municipalityId, String kind, String code) {
        List<?> rows = em.createNativeQuery("""
                        select e.version, e.number, e.shipped_version,
                          (select d.content_hash from definition d
                            where d.kind = e.kind and d.code = e.code and d.version = e.version
                            order by d.loaded_at desc, d.id desc limit 1)
                        from content_edition e where e.municipality_id = ?1 and e.kind = ?2 and e.code = ?3
                        order by e.number desc limit 1
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, kind)
                .setParameter(3, code)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Newest(
                        (int) Columns.number(row[0]),
                        (int) Columns.number(row[1]),
                        (int) Columns.number(row[2]),
                        String.valueOf(row[3])));
    }

    /**
     * Takes the next version of the code and keeps its wording; others who publish the same code wait until the end of the
     * transaction.
     *
     * @param by account; null where a change of the shipped content made it
     * @param definition made for the version taken
     * @return the version taken
     */
    public int publish(
            long municipalityId,
            String kind,
            String code,
            int shippedVersion,
            @Nullable Long by,
            IntFunction<?> definition) {
        int version = next(kind, code);
        LocalDateTime at = InstantColumn.toColumn(clock.instant());
        keep(kind, code, version, DefinitionJson.write(definition.apply(version)), at);
        int before = newest(municipalityId, kind, code).map(Newest::number).orElse(0);
        em.createNativeQuery("insert into content_edition (id, municipality_id, kind, code, version, number,"
                        + " shipped_version, published_at, published_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, kind)
                .setParameter(4, code)
                .setParameter(5, version)
                .setParameter(6, before + 1)
                .setParameter(7, shippedVersion)
                .setParameter(8, at)
                .setParameter(9, by)
                .executeUpdate();
        return version;
    }

    private void keep(String kind, String code, int version, String body, LocalDateTime at) {
        em.createNativeQuery("insert into definition (id, kind, code, version, content_hash, body, loaded_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, Ids.next())
                .setParameter(2, kind)
                .setParameter(3, code)
                .setParameter(4, version)
                .setParameter(5, DefinitionJson.hash(body))
                .setParameter(6, body)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** SHA-256 of a definition as it would be kept. */
    public static String hash(Object definition) {
        return DefinitionJson.hash(DefinitionJson.write(definition));
    }

    private int next(String kind, String code) {
        em.createNativeQuery("insert into content_version (kind, code, last_version) values (?1, ?2, ?3)"
                        + " on duplicate key update last_version = last_version + 1")
                .setParameter(1, kind)
                .setParameter(2, code)
                .setParameter(3, Editions.FIRST_OWN)
                .executeUpdate();
        return (int) Columns.number(
                em.createNativeQuery("select last_version from content_version where kind = ?1 and code = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, code)
                        .getSingleResult());
    }
}
