package jp.hagukumi.curriculum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;
import jp.hagukumi.platform.MunicipalityIds;
import jp.hagukumi.platform.Startup;
import jp.hagukumi.platform.content.Editions;

/** Brings what municipalities have published up to the shipped content of now, once at a start, after it was read. */
@ApplicationScoped
public class Upgrades {
    private static final Logger LOG = Logger.getLogger(Upgrades.class.getName());

    @Inject
    MunicipalityIds municipalities;

    @Inject
    OfOne ofOne;

    @Inject
    Editions editions;

    void begin(@Observes @Priority(60) Startup.Migrated migrated) {
        int renewed = renew();
        LOG.info(() -> "Content: " + renewed + " courses of municipalities renewed from what is shipped");
    }

    /** Makes the next version where the shipped content gives another one; tells of how many courses. */
    public int renew() {
        int renewed = 0;
        for (long municipality : municipalities.all()) {
            for (String course : ofOne.courses(municipality)) {
                renewed += ofOne.renew(municipality, course) ? 1 : 0;
            }
        }
        if (renewed > 0) {
            editions.refresh();
        }
        return renewed;
    }

    /** One course of one municipality, in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    public static class OfOne {
        @PersistenceContext
        EntityManager em;

        @Inject
        Materials materials;

        @Inject
        NextVersions next;

        /** Those that the municipality has ever changed. */
        @SuppressWarnings("unchecked")
        public List<String> courses(long municipality) {
            return em.createNativeQuery("select course from content_course where municipality_id = ?1 order by course")
                    .setParameter(1, municipality)
                    .getResultList();
        }

        public boolean renew(long municipality, String course) {
            OverlayRows overlays = new OverlayRows(em, municipality);
            overlays.lock(course);
            return materials
                    .shipped(course)
                    .map(shipped -> next.renew(municipality, shipped, overlays.of(course)))
                    .orElse(false);
        }
    }
}
