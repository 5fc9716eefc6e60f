package jp.hagukumi.mileage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.mileage.Leader;
import jp.hagukumi.mileage.Leaderboard;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Part of {@code /mileage-teams}: the ranking of those who chose to be in it. */
@Named
@RequestScoped
public class LeaderboardView {
    private static final String HERE = "/mileage-teams?faces-redirect=true";

    @Inject
    Viewer viewer;

    @Inject
    Leaderboard leaderboard;

    @Inject
    Clock clock;

    private @Nullable List<Leader> leaders;
    private @Nullable Boolean joined;

    public List<Leader> getLeaders() {
        if (leaders == null) {
            LocalDate today = LocalDate.now(clock);
            leaders = leaderboard.of(viewer, FiscalYear.of(today), today);
        }
        return leaders;
    }

    /** Whether there is somebody behind the account who could be ranked. */
    public boolean isMember() {
        return viewer.personId() != null;
    }

    public boolean isJoined() {
        if (joined == null) {
            joined = leaderboard.has(viewer);
        }
        return joined;
    }

    public String join() {
        leaderboard.join(viewer);
        return HERE;
    }

    public String leave() {
        leaderboard.leave(viewer);
        return HERE;
    }
}
