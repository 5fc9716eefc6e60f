package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.ConfirmationLine;
import jp.hagukumi.attainment.ConfirmationSheet;
import jp.hagukumi.attainment.RatingAnswer;
import jp.hagukumi.attainment.RatingConfirmations;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One sheet before the supervisor: {@code /team/rating/17}. Works by buttons where there is no script. */
@Named
@RequestScoped
public class TeamRatingView {
    @Inject
    MapPath path;

    @Inject
    RatingConfirmations confirmations;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable ConfirmationSheet sheet;

    /** Called before anything is written; answers 404 for a sheet of somebody else's people. */
    public void open() {
        if (path.second != null) {
            throw new NotVisible("path " + path.second);
        }
        getSheet();
    }

    public ConfirmationSheet getSheet() {
        if (sheet == null) {
            sheet = confirmations.open(viewer, PathNumber.of(path.first));
        }
        return sheet;
    }

    public boolean isOpen() {
        return getSheet().sheet().isConfirmable(LocalDate.now(clock));
    }

    public void save() {
        keep();
        back("saved");
    }

    public void sameAsSelf() {
        int version = keep();
        confirmations.sameAsSelf(viewer, id(), version);
        back("same");
    }

    public void finish() {
        int version = keep();
        confirmations.finish(viewer, id(), version);
        back("finished");
    }

    /** Keeps every line that differs from what is stored; tells the version that is then. */
    private int keep() {
        Map<String, String> typed = Faces.getRequestParameterMap();
        int version = number(typed.getOrDefault("version", ""));
        for (ConfirmationLine line : getSheet().lines()) {
            RatingAnswer answer = answer(typed, line);
            if (!answer.equals(line.answer())) {
                version = confirmations.confirm(viewer, id(), version, answer);
            }
        }
        return version;
    }

    private static RatingAnswer answer(Map<String, String> typed, ConfirmationLine line) {
        String skill = line.skill().code();
        String level = typed.get("level-" + skill);
        if (level == null) {
            return line.answer();
        }
        return new RatingAnswer(
                skill,
                line.self(),
                level.isEmpty() ? null : Integer.valueOf(number(level)),
                RatingBody.text(typed.get("note-" + skill)),
                RatingBody.text(typed.get("deliverable-" + skill)));
    }

    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,9}")) {
            throw Refused.at("level", "attainment.rating.refused.level", RatingConfirmations.HIGHEST_LEVEL);
        }
        return Integer.parseInt(typed);
    }

    private long id() {
        return getSheet().sheet().id();
    }

    private void back(String done) {
        Faces.redirect("team/rating/%s?done=%s", id(), done);
    }
}
