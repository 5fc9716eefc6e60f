package jp.hagukumi.mileage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.mileage.Trial;
import jp.hagukumi.mileage.Trials;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** Rules to come, and what they would do to whom. */
@Named
@RequestScoped
public class TrialView {
    @Inject
    Viewer viewer;

    @Inject
    Trials trials;

    @Inject
    Clock clock;

    private @Nullable List<LocalDate> toCome;

    public List<LocalDate> getToCome() {
        if (toCome == null) {
            toCome = trials.toCome(LocalDate.now(clock));
        }
        return toCome;
    }

    /** Results of trials that were made. */
    public List<Trial> getResults() {
        return getToCome().stream()
                .flatMap(rule -> trials.result(viewer, rule).stream())
                .toList();
    }

    /** Starts a trial in the background and shows the page again. */
    public String start(LocalDate rule) {
        trials.start(viewer, rule, LocalDate.now(clock));
        return "/hr/mileage?faces-redirect=true";
    }
}
