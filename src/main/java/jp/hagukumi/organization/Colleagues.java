package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.platform.Columns;

/** Who works in some units and below, and could take something over there. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Colleagues {
    @PersistenceContext
    EntityManager em;

    /**
     * Somebody at work.
     *
     * @param title 補職名, may be empty
     */
    public record Colleague(long personId, String staffNumber, String name, String title) {}

    /** At work on the day, by id of the unit, those of lower grades first; in one statement. The caller has looked who asks. */
    public Map<Long, List<Colleague>> of(long municipalityId, Collection<Long> unitIds, LocalDate day) {
        Map<Long, List<Colleague>> found = new HashMap<>();
        if (unitIds.isEmpty()) {
            return found;
        }
        String ids = unitIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(
                        "select u.id, r.person_id, r.staff_number, p.family_name, p.given_name, r.title"
                                + " from unit u join roster r on r.municipality_id = u.municipality_id"
                                + " and r.unit_path like concat(u.path, '%') and " + Roster.inPostOn("r", "?2")
                                + " join person p on p.municipality_id = r.municipality_id and p.id = r.person_id"
                                + " where u.municipality_id = ?1 and u.id in (" + ids + ") and not "
                                + Roster.absentOn("r", "?2") + " order by u.id, r.grade, r.staff_number")
                .setParameter(1, municipalityId)
                .setParameter(2, day)
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            found.computeIfAbsent(Columns.number(column[0]), id -> new ArrayList<>())
                    .add(new Colleague(
                            Columns.number(column[1]), (String) column[2], column[3] + " " + column[4], (String)
                                    column[5]));
        }
        return found;
    }
}
