package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** Whom HR may decide on without an application: people of their own 任命権者, never themselves, no 特別職. */
@ApplicationScoped
@Transactional
public class Subjects {
    @PersistenceContext
    EntityManager em;

    /** The person with a staff number, as typed; throws {@link Refused} where there is none. */
    long typed(Viewer viewer, String staffNumber) {
        List<Long> found = find(viewer, "staff_number = ?2", staffNumber.strip());
        if (found.isEmpty()) {
            throw Refused.at("staffNumber", "certification.refused.nobody");
        }
        return notOneself(viewer, found.get(0));
    }

    /** Throws {@link NotVisible} where the person is not HR's to decide on. */
    void decidable(Viewer viewer, long personId) {
        if (find(viewer, "id = ?2", personId).isEmpty()) {
            throw new NotVisible("person " + personId);
        }
        notOneself(viewer, personId);
    }

    /** Makes decisions on a person wait for each other until the end of the transaction. */
    void lock(Viewer viewer, long personId) {
        new ApplicationRows(em, viewer.municipalityId()).lockPerson(personId);
    }

    /** Whether HR may see what was decided on a person, their own included. */
    boolean isVisible(Viewer viewer, long personId) {
        return !find(viewer, "id = ?2", personId).isEmpty();
    }

    private List<Long> find(Viewer viewer, String condition, Object key) {
        viewer.require(Role.HR);
        List<?> ids = em.createNativeQuery("select id from person where municipality_id = ?1 and " + condition
                        + " and employment_type <> 'SPECIAL' and (?3 = '' or authority = ?3)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, key)
                .setParameter(3, viewer.authority())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static long notOneself(Viewer viewer, long personId) {
        if (viewer.personId() != null && viewer.personId() == personId) {
            throw new Refused("certification.refused.own");
        }
        return personId;
    }
}
