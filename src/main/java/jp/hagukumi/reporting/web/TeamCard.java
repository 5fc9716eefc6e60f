package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.Teams;
import jp.hagukumi.reporting.rules.Count;
import org.jspecify.annotations.Nullable;

/** The card about one's own people on マイページ; asked for only where a unit is headed. */
@Named
@RequestScoped
public class TeamCard {
    @Inject
    Teams teams;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable Count count;
    private int late = -1;

    public boolean isShown() {
        return !viewer.headedUnitPaths().isEmpty();
    }

    public Count getCount() {
        if (count == null) {
            count = teams.count(viewer, LocalDate.now(clock));
        }
        return count;
    }

    /** How many of them are late. */
    public int getLate() {
        if (late < 0) {
            late = teams.late(viewer, LocalDate.now(clock));
        }
        return late;
    }
}
