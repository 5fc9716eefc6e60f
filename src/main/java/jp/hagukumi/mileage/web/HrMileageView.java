package jp.hagukumi.mileage.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.mileage.Offer;
import jp.hagukumi.mileage.Offers;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** {@code /hr/mileage}: what points can be spent on. */
@Named
@RequestScoped
public class HrMileageView {
    private static final String HERE = "/hr/mileage?faces-redirect=true";
    private static final int USUAL_POINTS = 50;

    @Inject
    Viewer viewer;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    private String title = "";
    private int points = USUAL_POINTS;
    private int places;
    private LocalDate from = Days.OPEN;
    private LocalDate to = Days.OPEN;
    private @Nullable List<Offer> shown;

    @PostConstruct
    void begin() {
        from = LocalDate.now(clock);
        to = FiscalYear.of(from).last();
    }

    /** Called before anything is written; answers 404 to who is not HR. */
    public void enter() {
        viewer.require(Role.HR);
    }

    public List<Offer> getOffers() {
        if (shown == null) {
            shown = offers.all(viewer);
        }
        return shown;
    }

    public long getOpen() {
        return getOffers().stream().filter(this::isOpen).count();
    }

    public int getTaken() {
        return getOffers().stream().mapToInt(Offer::taken).sum();
    }

    public boolean isOpen(Offer offer) {
        return offer.isOpenOn(LocalDate.now(clock));
    }

    public String make() {
        offers.make(viewer, title, points, places, from, to);
        return HERE;
    }

    /** Nobody can take it from tomorrow on. */
    public String end(long id) {
        offers.end(viewer, id, LocalDate.now(clock));
        return HERE;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
