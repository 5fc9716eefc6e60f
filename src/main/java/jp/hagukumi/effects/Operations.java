package jp.hagukumi.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.SearchText;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** The 業務 of a 団体; each has a name in its unit and a code in the whole. */
@ApplicationScoped
@Transactional
public class Operations {
    /** In characters. */
    public static final int LONGEST_NAME = 100;

    private static final String SOME = """
            select o.id, o.code, o.name, o.unit_id, u.name as unit_name, u.path from operation o
            join unit u on u.municipality_id = o.municipality_id and u.id = o.unit_id
            where o.municipality_id = ?1 and %s order by o.code
            """;

    @PersistenceContext
    EntityManager em;

    /** Those of a unit, by code. */
    public List<Operation> ofUnit(Viewer viewer, long unitId) {
        return some(viewer.municipalityId(), "o.unit_id = ?2", unitId);
    }

    /** All of the 団体, by code. */
    public List<Operation> all(Viewer viewer) {
        return some(viewer.municipalityId(), "o.id > ?2", 0);
    }

    /** Throws {@link NotVisible} where there is none. */
    public Operation find(Viewer viewer, long id) {
        return some(viewer.municipalityId(), "o.id = ?2", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("operation " + id));
    }

    /** The one of this name in the unit, made where there is none. */
    Operation named(long municipalityId, long unitId, String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw Refused.at("operation", "effects.refused.operation");
        }
        if (name.length() > LONGEST_NAME) {
            throw Refused.at("operation", "effects.refused.tooLong", LONGEST_NAME);
        }
        String key = SearchText.normalise(name);
        long number = nextNumber(municipalityId);
        em.createNativeQuery("insert into operation (id, municipality_id, code, name, unit_id, search_text)"
                        + " select ?1, ?2, ?3, ?4, u.id, ?6 from unit u where u.municipality_id = ?2 and u.id = ?5"
                        + " and not exists (select 1 from operation o where o.municipality_id = ?2"
                        + " and o.unit_id = ?5 and o.search_text = ?6)")
                .setParameter(1, Ids.next())
                .setParameter(2, municipalityId)
                .setParameter(3, "G-%04d".formatted(number))
                .setParameter(4, name)
                .setParameter(5, unitId)
                .setParameter(6, key)
                .executeUpdate();
        return some(municipalityId, "o.unit_id = ?2", unitId).stream()
                .filter(one -> SearchText.normalise(one.name()).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible("unit " + unitId));
    }

    /** The row of the number also makes two who add the same name wait for each other; a number may be left out. */
    private long nextNumber(long municipalityId) {
        em.createNativeQuery("insert into operation_number (municipality_id, last_number) values (?1, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, municipalityId)
                .executeUpdate();
        return Columns.number(
                em.createNativeQuery("select last_number from operation_number where municipality_id = ?1")
                        .setParameter(1, municipalityId)
                        .getSingleResult());
    }

    private List<Operation> some(long municipalityId, String condition, long key) {
        List<?> rows = em.createNativeQuery(SOME.formatted(condition))
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> operation((Object[]) row, 0)).toList();
    }

    /** Of six columns from the given one on. */
    static Operation operation(Object[] column, int first) {
        return new Operation(
                Columns.number(column[first]),
                (String) column[first + 1],
                (String) column[first + 2],
                Columns.number(column[first + 3]),
                (String) column[first + 4],
                (String) column[first + 5]);
    }
}
