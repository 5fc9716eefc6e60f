package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.Completion;
import jp.hagukumi.reporting.Figure;
import org.jspecify.annotations.Nullable;

/** The card about everybody on マイページ of HR. */
@Named
@RequestScoped
public class HrCard {
    @Inject
    Completion completion;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable Figure figure;

    public Figure getFigure() {
        if (figure == null) {
            figure = completion.allStaff(viewer, LocalDate.now(clock));
        }
        return figure;
    }
}
