package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** What points can be spent on in a municipality; HR decides, each decision is in the audit log. */
@ApplicationScoped
@Transactional
public class Offers {
    private static final String ALL = """
            select o.id, o.title, o.points, o.places, o.from_on, o.to_on, count(r.id),
              coalesce(sum(r.person_id = ?2), 0)
            from mileage_offer o
            left join mileage_reward r on r.municipality_id = o.municipality_id and r.offer_id = o.id
            where o.municipality_id = ?1
            group by o.id, o.title, o.points, o.places, o.from_on, o.to_on
            order by o.to_on desc, o.points, o.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    /** All offers, those ended or to come too; the ones that last longest first. */
    public List<Offer> all(Viewer viewer) {
        List<?> rows = em.createNativeQuery(ALL)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, Objects.requireNonNullElse(viewer.personId(), 0L))
                .getResultList();
        return rows.stream().map(row -> offer((Object[]) row)).toList();
    }

    private static Offer offer(Object[] row) {
        return new Offer(
                Columns.number(row[0]),
                (String) row[1],
                (int) Columns.number(row[2]),
                (int) Columns.number(row[3]),
                Columns.day(row[4]),
                Columns.day(row[5]),
                (int) Columns.number(row[6]),
                Columns.number(row[7]) > 0);
    }

    /**
     * Makes a new offer; it is never changed, only ended.
     *
     * @param places 0: any number
     * @throws Refused where the title is empty, points are not positive or the period is none
     */
    public long make(Viewer viewer, String title, int points, int places, LocalDate from, LocalDate to) {
        viewer.require(Role.HR);
        if (title.isBlank()) {
            throw Refused.at("title", "mileage.offer.title.empty");
        }
        if (points < 1 || places < 0) {
            throw Refused.at("points", "mileage.offer.points.few");
        }
        if (to.isBefore(from)) {
            throw Refused.at("to", "mileage.offer.period");
        }
        long id = Ids.next();
        em.createNativeQuery("insert into mileage_offer (id, municipality_id, title, points, places, from_on, to_on)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, title.strip())
                .setParameter(4, points)
                .setParameter(5, places)
                .setParameter(6, from)
                .setParameter(7, to)
                .executeUpdate();
        note(viewer, id, "mileage.offer.made", title);
        return id;
    }

    /** Ends an offer with a day; whoever has it keeps it. Throws {@link NotVisible} where there is none that lasts longer. */
    public void end(Viewer viewer, long id, LocalDate day) {
        viewer.require(Role.HR);
        int ended = em.createNativeQuery("update mileage_offer set to_on = greatest(from_on, ?3)"
                        + " where municipality_id = ?1 and id = ?2 and to_on > ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, day)
                .executeUpdate();
        if (ended == 0) {
            throw new NotVisible("offer " + id);
        }
        note(viewer, id, "mileage.offer.ended", day.toString());
    }

    private void note(Viewer viewer, long id, String action, String what) {
        audit.record(
                viewer.municipalityId(),
                viewer.accountId(),
                viewer.name(),
                action,
                "mileage_offer",
                Long.toString(id),
                what,
                "{}");
    }
}
