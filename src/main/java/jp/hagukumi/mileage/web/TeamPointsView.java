package jp.hagukumi.mileage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.mileage.TeamPoints;
import jp.hagukumi.mileage.TeamTotal;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** {@code /mileage-teams}: what the 課 have earned this 年度, without names. */
@Named
@RequestScoped
public class TeamPointsView {
    @Inject
    Viewer viewer;

    @Inject
    TeamPoints teams;

    @Inject
    Clock clock;

    private @Nullable List<TeamTotal> totals;

    public List<TeamTotal> getTotals() {
        if (totals == null) {
            totals = teams.of(viewer, getYear(), LocalDate.now(clock));
        }
        return totals;
    }

    public FiscalYear getYear() {
        return FiscalYear.of(LocalDate.now(clock));
    }

    /** The viewer's own 課, where it is large enough to be told. */
    public Optional<TeamTotal> getOwn() {
        return getTotals().stream()
                .filter(total -> total.own() && !total.withheld())
                .findFirst();
    }

    public int getPoints() {
        return getTotals().stream().mapToInt(TeamTotal::points).sum();
    }
}
