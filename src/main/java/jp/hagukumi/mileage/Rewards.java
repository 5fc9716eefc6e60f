package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.RewardTaken;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** Spends one's own points on an offer. Two who ask for the last place at once: one gets it, the other is told. */
@ApplicationScoped
@Transactional
public class Rewards {
    @PersistenceContext
    EntityManager em;

    @Inject
    Offers offers;

    @Inject
    Lapses lapses;

    @Inject
    Points points;

    @Inject
    ActivityLog log;

    /**
     * Takes an offer; taking it twice changes nothing.
     *
     * @throws Refused where no place is left or the points don't suffice
     * @throws NotVisible where it is not open on the day
     */
    public void take(Viewer viewer, long offerId, LocalDate day) {
        long person = viewer.self();
        em.createNativeQuery("select id from mileage_offer where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, offerId)
                .getResultList();
        lapses.lapse(viewer.municipalityId(), List.of(person), day);
        Offer offer = offers.all(viewer).stream()
                .filter(one -> one.id() == offerId && one.isOpenOn(day))
                .findFirst()
                .orElseThrow(() -> new NotVisible("offer " + offerId));
        if (offer.mine()) {
            return;
        }
        if (offer.isFull()) {
            throw new Refused("mileage.reward.full", offer.title());
        }
        int balance = points.balance(viewer.municipalityId(), person, day).points();
        if (balance < offer.points()) {
            throw new Refused("mileage.reward.tooFew", offer.title(), offer.points(), balance);
        }
        take(viewer.municipalityId(), person, offer, day);
    }

    private void take(long municipalityId, long person, Offer offer, LocalDate day) {
        long id = Ids.next();
        em.createNativeQuery("insert into mileage_reward (id, municipality_id, offer_id, person_id, taken_on)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, offer.id())
                .setParameter(4, person)
                .setParameter(5, day)
                .executeUpdate();
        log.record(List.of(
                new RewardTaken(municipalityId, person, Long.toString(offer.id()), 1, day, id, offer.points())));
    }
}
