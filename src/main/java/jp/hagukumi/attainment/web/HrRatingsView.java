package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.attainment.RatingGrowth;
import jp.hagukumi.attainment.RatingRound;
import jp.hagukumi.attainment.RatingRounds;
import jp.hagukumi.attainment.RoundState;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.FiscalYear;
import org.jspecify.annotations.Nullable;

/** スキル診断 for HR: which rounds there are. */
@Named
@RequestScoped
public class HrRatingsView {
    @Inject
    RatingRounds rounds;

    @Inject
    RatingGrowth growth;

    @Inject
    CurrentViewer viewer;

    @Inject
    Clock clock;

    private @Nullable List<RatingRound> all;

    /** Answers 404 to anybody without the role HR. */
    public void open() {
        viewer.get().require(Role.HR);
    }

    public List<RatingRound> getAll() {
        if (all == null) {
            all = rounds.all(viewer.get());
        }
        return all;
    }

    public long getRunning() {
        return getAll().stream()
                .filter(round ->
                        round.state() == RoundState.OPEN && !round.closesOn().isBefore(LocalDate.now(clock)))
                .count();
    }

    public String phase(RatingRound round) {
        return round.phase(LocalDate.now(clock)).name();
    }

    /** The years whose beginning and end can be compared. */
    public List<FiscalYear> getYears() {
        return growth.years(viewer.get());
    }
}
