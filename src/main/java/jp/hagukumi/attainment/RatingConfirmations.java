package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.LevelConfirmed;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.RoundPhase;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/**
 * The supervisor's side of a sheet. Each step names the version of the sheet it was decided on; where somebody else was
 * faster, it is refused, so that two supervisors never overwrite each other unseen.
 */
@ApplicationScoped
@Transactional
public class RatingConfirmations {
    /** What a supervisor can confirm at most (domain, Evidence). */
    public static final int HIGHEST_LEVEL = 3;

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_DELIVERABLE = 500;

    @Inject
    RatingSheetRows rows;

    @Inject
    RatingSubordinates subordinates;

    @Inject
    ActivityLog log;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Throws {@link NotVisible} where the sheet is not one of the viewer's people's. */
    public ConfirmationSheet open(Viewer viewer, long sheetId) {
        RatingSheet sheet = rows.find(viewer.municipalityId(), sheetId).orElseThrow(() -> new NotVisible("sheet"));
        requireMine(viewer, sheet);
        return subordinates.beside(viewer, sheet);
    }

    /** Keeps what the supervisor says about one skill; tells the new version of the sheet. */
    public int confirm(Viewer viewer, long sheetId, int version, RatingAnswer answer) {
        RatingSheet sheet = lock(viewer, sheetId, version);
        RatedSkills.check(sheet, answer.skill());
        Integer level = answer.confirmed();
        if (level != null && (level < 0 || level > HIGHEST_LEVEL)) {
            throw Refused.at("level", "attainment.rating.refused.level", HIGHEST_LEVEL);
        }
        if (answer.note().length() > LONGEST_NOTE || answer.deliverable().length() > LONGEST_DELIVERABLE) {
            throw Refused.at("note", "attainment.rating.refused.long", LONGEST_NOTE, LONGEST_DELIVERABLE);
        }
        rows.confirm(viewer.municipalityId(), sheetId, answer);
        rows.confirming(viewer.municipalityId(), sheetId, viewer.self(), null);
        return version + 1;
    }

    /**
     * 本人と同じ: takes over the self-rating, at most {@value #HIGHEST_LEVEL}, wherever nothing was said yet and there is
     * nothing to talk about. Tells how many skills that were.
     */
    public int sameAsSelf(Viewer viewer, long sheetId, int version) {
        RatingSheet sheet = lock(viewer, sheetId, version);
        List<ConfirmationLine> same = subordinates.beside(viewer, sheet).lines().stream()
                .filter(line -> line.self() != null && line.chosen() == null && !line.isTalk())
                .toList();
        same.forEach(line -> rows.confirm(viewer.municipalityId(), sheetId, line.sameAsSelf(HIGHEST_LEVEL)));
        if (!same.isEmpty()) {
            rows.confirming(viewer.municipalityId(), sheetId, viewer.self(), null);
        }
        return same.size();
    }

    /** Finishes the sheet: tells the fact, and the person. */
    public void finish(Viewer viewer, long sheetId, int version) {
        RatingSheet sheet = lock(viewer, sheetId, version);
        Levels levels = sheet.confirmed();
        if (levels.bySkill().isEmpty()) {
            throw new Refused("attainment.rating.refused.nothingConfirmed");
        }
        LocalDate today = LocalDate.now(clock);
        rows.confirming(viewer.municipalityId(), sheetId, viewer.self(), today);
        log.recordAs(
                viewer,
                List.of(new LevelConfirmed(
                        viewer.municipalityId(),
                        sheet.personId(),
                        Long.toString(sheetId),
                        sheet.round().frameworkVersion(),
                        today,
                        levels.bySkill())));
        notices.tell(
                viewer.municipalityId(),
                sheet.personId(),
                "rating",
                "rating-confirmed:" + sheetId,
                "attainment.rating.notice.confirmed",
                "/skills/rating/" + sheet.round().id(),
                List.of(sheet.round().name()));
    }

    private RatingSheet lock(Viewer viewer, long sheetId, int version) {
        RatingSheet sheet = rows.lock(viewer.municipalityId(), sheetId).orElseThrow(() -> new NotVisible("sheet"));
        requireMine(viewer, sheet);
        RoundPhase phase = sheet.round().phase(LocalDate.now(clock));
        if (phase == RoundPhase.CLOSED || phase == RoundPhase.PLANNED) {
            throw new Refused("attainment.rating.refused.closed");
        }
        if (sheet.state() == SheetState.OPEN) {
            throw new Refused("attainment.rating.refused.notHandedIn");
        }
        if (sheet.state() == SheetState.CONFIRMED) {
            throw new Refused("attainment.rating.refused.finished");
        }
        if (sheet.version() != version) {
            throw new Refused("attainment.rating.refused.other");
        }
        return sheet;
    }

    private void requireMine(Viewer viewer, RatingSheet sheet) {
        if (viewer.self() == sheet.personId()) {
            throw new Refused("attainment.rating.refused.own");
        }
        if (!subordinates.answersFor(viewer, sheet.personId())) {
            throw new NotVisible("sheet " + sheet.id());
        }
    }
}
