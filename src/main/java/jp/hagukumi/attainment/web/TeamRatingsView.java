package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.attainment.RatingSubordinates;
import jp.hagukumi.attainment.SheetState;
import jp.hagukumi.attainment.SubordinateSheet;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** スキル診断 of one's own people: whose sheets wait for me? */
@Named
@RequestScoped
public class TeamRatingsView {
    @Inject
    RatingSubordinates subordinates;

    @Inject
    Viewer viewer;

    private @Nullable List<SubordinateSheet> all;

    /** Called before anything is written; answers 404 to who heads nothing. */
    public void open() {
        getAll();
    }

    /** Those that wait for the viewer first, then those still with the people, then those that are finished. */
    public List<SubordinateSheet> getAll() {
        if (all == null) {
            all = subordinates.list(viewer).stream()
                    .sorted(Comparator.comparing(TeamRatingsView::turn))
                    .toList();
        }
        return all;
    }

    /** How many sheets wait for the viewer. */
    public long getWaiting() {
        return getAll().stream().filter(TeamRatingsView::isWaiting).count();
    }

    private static boolean isWaiting(SubordinateSheet sheet) {
        return sheet.state() == SheetState.HANDED_IN || sheet.state() == SheetState.CONFIRMING;
    }

    private static int turn(SubordinateSheet sheet) {
        if (isWaiting(sheet)) {
            return 0;
        }
        return sheet.state() == SheetState.OPEN ? 1 : 2;
    }
}
