package jp.hagukumi.mileage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.mileage.Offer;
import jp.hagukumi.mileage.Offers;
import jp.hagukumi.mileage.Rewards;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** What the viewer's points can be spent on. */
@Named
@RequestScoped
public class RewardsView {
    @Inject
    Viewer viewer;

    @Inject
    Offers offers;

    @Inject
    Rewards rewards;

    @Inject
    Clock clock;

    private @Nullable List<Offer> shown;

    /** Open offers, and those the viewer has. */
    public List<Offer> getOffers() {
        if (shown == null) {
            LocalDate today = LocalDate.now(clock);
            shown = offers.all(viewer).stream()
                    .filter(offer -> offer.mine() || offer.isOpenOn(today))
                    .toList();
        }
        return shown;
    }

    /** Spends points on an offer and shows the statement again. */
    public String take(long offerId) {
        rewards.take(viewer, offerId, LocalDate.now(clock));
        return "/mileage?faces-redirect=true";
    }
}
