package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.attainment.Occasion;
import jp.hagukumi.attainment.RatingSheet;
import jp.hagukumi.attainment.RatingSheets;
import jp.hagukumi.attainment.RatingTask;
import jp.hagukumi.attainment.rules.LevelChange;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * One's own スキル診断: {@code /skills/rating} leads to the open round, {@code ?all=1} lists all, {@code /skills/rating/17/C} rates the
 * category C, {@code /skills/rating/17/review} looks through everything before it is handed in.
 */
@Named
@RequestScoped
public class RatingView {
    private static final String REVIEW = "review";
    private static final String FIELD = "level-";

    @Inject
    MapPath path;

    @Inject
    RatingSheets sheets;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable RatingSheet sheet;

    /** Called before anything is written, so that it can still lead elsewhere. */
    public void open() {
        if (path.third != null) {
            throw new NotVisible("path " + path.third);
        }
        if (path.first != null) {
            sheet();
            if (path.second != null && !isReview() && category(path.second).isEmpty()) {
                throw new NotVisible("category " + path.second);
            }
        } else {
            viewer.self();
            List<RatingTask> tasks = sheets.tasks(viewer);
            if (!tasks.isEmpty() && Faces.getRequestParameter("all") == null) {
                Faces.redirect("skills/rating/%s", tasks.get(0).roundId());
            }
        }
    }

    /** Every sheet, the latest first. */
    public List<RatingSheet> getAll() {
        return sheets.mine(viewer);
    }

    /** Null where the address names no round. */
    public @Nullable RatingSheet getSheet() {
        return path.first == null ? null : sheet();
    }

    private RatingSheet sheet() {
        if (sheet == null) {
            sheet = sheets.ofRound(viewer, PathNumber.of(path.first));
        }
        return sheet;
    }

    public boolean isOpen() {
        return sheet().isOpenForSelf(today());
    }

    public boolean isTakeable() {
        return sheet().isTakeable(today());
    }

    public boolean isReview() {
        return REVIEW.equals(path.second);
    }

    public String getPhase() {
        return sheet().round().phase(today()).name();
    }

    /** The category that is open: the one in the address, or the first that is not finished. */
    public Framework.Category getCategory() {
        return category(path.second)
                .or(() -> sheet().categories().stream()
                        .filter(one -> sheet().answeredIn(one) < one.skills().size())
                        .findFirst())
                .orElse(sheet().categories().get(0));
    }

    private Optional<Framework.Category> category(@Nullable String code) {
        return sheet().categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The segment behind the open category: the next one, or the review. */
    public String getNext() {
        List<Framework.Category> all = sheet().categories();
        int next = all.indexOf(getCategory()) + 1;
        return next < all.size() ? all.get(next).code() : REVIEW;
    }

    public boolean isLast() {
        return REVIEW.equals(getNext());
    }

    /** What differs from the last round; null where there was none. */
    public @Nullable List<LevelChange> getChanges() {
        return sheets.changes(viewer, sheet()).orElse(null);
    }

    /** The sheet of the beginning of the year beside one of its end; null where there is none. */
    public @Nullable RatingSheet getStart() {
        return sheet().round().occasion() == Occasion.END
                ? sheets.counterpart(viewer, sheet(), Occasion.BEGINNING).orElse(null)
                : null;
    }

    /** Keeps what is marked on the page and goes on; how it works without script. */
    public void save() {
        Map<String, Integer> levels = new TreeMap<>();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                levels.put(name.substring(FIELD.length()), level(value));
            }
        });
        String next = getNext();
        if (!levels.isEmpty()) {
            sheets.rate(viewer, sheet().id(), levels);
        }
        Faces.redirect("skills/rating/%s/%s", sheet().round().id(), next);
    }

    private static int level(String value) {
        if (!value.matches("[0-9]")) {
            throw Refused.at("level", "attainment.rating.refused.level", Framework.HIGHEST_LEVEL);
        }
        return Integer.parseInt(value);
    }

    public void handIn() {
        sheets.handIn(viewer, sheet().id());
        Faces.redirect("skills/rating/%s?done=handedIn", sheet().round().id());
    }

    public void takeBack() {
        sheets.takeBack(viewer, sheet().id());
        Faces.redirect("skills/rating/%s?done=takenBack", sheet().round().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
