package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.attainment.RatingProgress;
import jp.hagukumi.attainment.RatingRounds;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One round: how far each 部署 is, reminders, the last days. */
@Named
@RequestScoped
public class HrRatingView {
    @Inject
    MapPath path;

    @Inject
    RatingProgress progress;

    @Inject
    RatingRounds rounds;

    @Inject
    CurrentViewer viewer;

    @Inject
    Clock clock;

    private RatingProgress.@Nullable Progress now;
    private @Nullable LocalDate selfUntil;
    private @Nullable LocalDate closesOn;

    /** Called before anything is written; answers 404 without the role HR. */
    public void open() {
        viewer.get().require(Role.HR);
        if (path.second != null) {
            throw new NotVisible("path " + path.second);
        }
        getNow();
    }

    public RatingProgress.Progress getNow() {
        if (now == null) {
            now = progress.of(viewer.get(), PathNumber.of(path.first));
        }
        return now;
    }

    public String getPhase() {
        return getNow().round().phase(LocalDate.now(clock)).name();
    }

    public void remind() {
        Faces.redirect("hr/rating/%s?done=reminded&count=%s", id(), progress.remind(viewer.get(), id()));
    }

    public void extend() {
        rounds.extend(viewer.get(), id(), getSelfUntil(), getClosesOn());
        back("extended");
    }

    public void close() {
        rounds.close(viewer.get(), id());
        back("closed");
    }

    public LocalDate getSelfUntil() {
        return selfUntil == null ? getNow().round().selfUntil() : selfUntil;
    }

    public void setSelfUntil(@Nullable LocalDate selfUntil) {
        this.selfUntil = selfUntil;
    }

    public LocalDate getClosesOn() {
        return closesOn == null ? getNow().round().closesOn() : closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    private long id() {
        return getNow().round().id();
    }

    private void back(String done) {
        Faces.redirect("hr/rating/%s?done=%s", id(), done);
    }
}
