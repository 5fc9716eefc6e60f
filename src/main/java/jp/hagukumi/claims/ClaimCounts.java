package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** How many claims want something of the viewer. */
@ApplicationScoped
@Transactional
public class ClaimCounts {
    private static final String COUNTS = """
            select coalesce(sum(c.person_id = ?2 and c.state in ('DRAFT', 'RETURNED')), 0),
              coalesce(sum(c.person_id = ?2 and c.state = 'SUBMITTED'), 0),
              coalesce(sum(c.person_id <> ?2 and c.state = 'SUBMITTED'), 0)
            from claim c where c.municipality_id = ?1
              and (c.state = 'SUBMITTED' or (c.person_id = ?2 and c.state in ('DRAFT', 'RETURNED')))
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ClaimInbox inbox;

    /**
     * Counts.
     *
     * @param toDo the viewer's own that are drafts or were sent back
     * @param underWay the viewer's own that wait for somebody
     * @param waiting those of others that wait for the viewer
     */
    public record Counts(int toDo, int underWay, int waiting) {}

    /** One statement where nobody has handed anything in. */
    public Counts of(Viewer viewer) {
        Object[] row = (Object[]) em.createNativeQuery(COUNTS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, Objects.requireNonNullElse(viewer.personId(), 0L))
                .getSingleResult();
        int others = (int) Columns.number(row[2]);
        return new Counts(
                (int) Columns.number(row[0]),
                (int) Columns.number(row[1]),
                others == 0 ? 0 : inbox.of(viewer).size());
    }
}
