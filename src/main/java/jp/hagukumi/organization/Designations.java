package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;

/**
 * Who is appointed to which role when: read as right of access ({@link Viewers}) and as audience of rules, written by the
 * appointments. Dated, so that every figure can be asked as of a day.
 */
@ApplicationScoped
@Transactional
public class Designations {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<DesignationsChanged> changed;

    /** The SQL condition that a row of {@code designation} is in force on a day. */
    public static String inForceOn(String alias, String day) {
        return "(%1$s.from_on <= %2$s and %1$s.to_on >= %2$s)".formatted(alias, day);
    }

    /** Puts one in force; returns its id. The caller has looked whether the viewer may. */
    public long put(Viewer viewer, Designation designation) {
        viewer.require(Role.DX_OFFICE);
        long id = Ids.next();
        em.createNativeQuery("insert into designation (id, municipality_id, person_id, unit_id, role_code, deputy,"
                        + " from_on, to_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, designation.personId())
                .setParameter(4, designation.unitId())
                .setParameter(5, designation.roleCode())
                .setParameter(6, designation.deputy())
                .setParameter(7, designation.from())
                .setParameter(8, designation.to())
                .executeUpdate();
        changed.fire(new DesignationsChanged(viewer.municipalityId(), designation.personId()));
        return id;
    }

    /**
     * Gives one another last day; before it began it is as if it had never been.
     *
     * @throws NotVisible where there is none of that id and person
     */
    public void endWith(Viewer viewer, long id, long personId, LocalDate last) {
        viewer.require(Role.DX_OFFICE);
        int found = em.createNativeQuery("update designation set to_on = greatest(?4, from_on - interval 1 day)"
                        + " where municipality_id = ?1 and id = ?2 and person_id = ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, personId)
                .setParameter(4, last)
                .executeUpdate();
        if (found == 0) {
            throw new NotVisible("designation " + id);
        }
        changed.fire(new DesignationsChanged(viewer.municipalityId(), personId));
    }

    /** Names of the roles in use by code, in the order of the names. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, String> names(long municipalityId) {
        List<?> rows = em.createNativeQuery("select code, name from designation_role"
                        + " where municipality_id = ?1 and in_use order by name, code")
                .setParameter(1, municipalityId)
                .getResultList();
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return names;
    }

    /** Codes of the roles that some people hold on a day; nothing for those who hold none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, Set<String>> held(long municipalityId, Collection<Long> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("select d.person_id, d.role_code from designation d where d.municipality_id"
                        + " = ?1 and d.person_id in (" + ids + ") and " + inForceOn("d", "?2"))
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        Map<Long, Set<String>> held = new HashMap<>();
        rows.forEach(row -> held.computeIfAbsent(Columns.number(((Object[]) row)[0]), id -> new HashSet<>())
                .add((String) ((Object[]) row)[1]));
        return held;
    }
}
