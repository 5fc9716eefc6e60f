package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.platform.Columns;

/** Who is behind the ids that the audit log keeps, with one statement. */
@ApplicationScoped
@Transactional
public class PersonNames {
    @PersistenceContext
    EntityManager em;

    /** Staff number and name by id; ids of nobody are missing. For ADMIN and HR. */
    public Map<Long, String> of(Viewer viewer, Collection<Long> ids) {
        if (!viewer.has(Role.HR)) {
            viewer.require(Role.ADMIN);
        }
        List<Long> wanted = List.copyOf(Set.copyOf(ids));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        String places =
                IntStream.range(0, wanted.size()).mapToObj(i -> "?" + (i + 2)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                        "select id, concat(staff_number, ' ', family_name, ' ', given_name) from person"
                                + " where municipality_id = ?1 and id in (" + places + ")")
                .setParameter(1, viewer.municipalityId());
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter(i + 2, wanted.get(i));
        }
        List<?> rows = query.getResultList();
        Map<Long, String> names = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> names.put(Columns.number(row[0]), (String) row[1]));
        return names;
    }
}
