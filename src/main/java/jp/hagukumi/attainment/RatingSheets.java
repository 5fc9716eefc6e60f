package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.SelfRated;
import jp.hagukumi.attainment.rules.LevelChange;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.attainment.rules.RoundPhase;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;

/** A person's own sheets of rating rounds: rate, hand in, take back, read the result. */
@ApplicationScoped
@Transactional
public class RatingSheets {
    @Inject
    RatingSheetRows rows;

    @Inject
    RatedSkills skills;

    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    /** The viewer's sheets, those of the latest round first, without answers; none for accounts without a person. */
    public List<RatingSheet> mine(Viewer viewer) {
        return viewer.personId() == null ? List.of() : rows.headers(viewer.municipalityId(), viewer.personId());
    }

    /** The sheets that wait for the viewer's self-rating today, the most urgent first. */
    public List<RatingTask> tasks(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return mine(viewer).stream()
                .filter(sheet -> sheet.isOpenForSelf(today))
                .sorted((one, other) ->
                        one.round().selfUntil().compareTo(other.round().selfUntil()))
                .flatMap(sheet -> rows.find(viewer.municipalityId(), sheet.id()).stream())
                .map(sheet -> new RatingTask(
                        sheet.id(),
                        sheet.round().id(),
                        sheet.round().name(),
                        sheet.round().occasion(),
                        sheet.round().selfUntil(),
                        sheet.answered(),
                        sheet.skills().size()))
                .toList();
    }

    /** The viewer's sheet of a round; throws {@link NotVisible} where there is none. */
    public RatingSheet ofRound(Viewer viewer, long roundId) {
        return mine(viewer).stream()
                .filter(sheet -> sheet.round().id() == roundId)
                .findFirst()
                .flatMap(sheet -> rows.find(viewer.municipalityId(), sheet.id()))
                .orElseThrow(() -> new NotVisible("sheet of round " + roundId));
    }

    /** What is different from the person's last round; empty where there was none before. */
    public Optional<List<LevelChange>> changes(Viewer viewer, RatingSheet sheet) {
        return mine(viewer).stream()
                .filter(other -> other.round().opensOn().isBefore(sheet.round().opensOn()))
                .filter(other -> other.state().isHandedIn())
                .findFirst()
                .map(before ->
                        LevelChange.between(skills.present(viewer.municipalityId(), before.handedIn()), sheet.self()));
    }

    /** The viewer's handed-in sheet of the same 年度 held on another occasion. */
    public Optional<RatingSheet> counterpart(Viewer viewer, RatingSheet sheet, Occasion occasion) {
        return mine(viewer).stream()
                .filter(other -> other.round().year().equals(sheet.round().year()))
                .filter(other -> other.round().occasion() == occasion)
                .filter(other -> other.state().isHandedIn())
                .findFirst()
                .flatMap(other -> rows.find(viewer.municipalityId(), other.id()));
    }

    /** Keeps one self-rating; tells the sheet as it is then. */
    public RatingSheet rate(Viewer viewer, long sheetId, String skill, int level) {
        return rate(viewer, sheetId, Map.of(skill, level));
    }

    /** Keeps several self-ratings, all or none; tells the sheet as it is then. */
    public RatingSheet rate(Viewer viewer, long sheetId, Map<String, Integer> levels) {
        RatingSheet sheet = lock(viewer, sheetId);
        requireOpen(sheet);
        levels.forEach((skill, level) -> {
            RatedSkills.check(sheet, skill);
            if (level < 0 || level > Framework.HIGHEST_LEVEL) {
                throw Refused.at("level", "attainment.rating.refused.level", Framework.HIGHEST_LEVEL);
            }
            rows.rate(viewer.municipalityId(), sheetId, skill, level);
        });
        return rows.find(viewer.municipalityId(), sheetId).orElseThrow();
    }

    /** 提出: tells the fact; skills without an answer stay unmeasured. */
    public void handIn(Viewer viewer, long sheetId) {
        RatingSheet sheet = lock(viewer, sheetId);
        requireOpen(sheet);
        Levels levels = sheet.self();
        if (levels.bySkill().isEmpty()) {
            throw new Refused("attainment.rating.refused.nothing");
        }
        LocalDate today = LocalDate.now(clock);
        rows.handIn(viewer.municipalityId(), sheetId, levels, today);
        log.record(List.of(new SelfRated(
                viewer.municipalityId(),
                sheet.personId(),
                Long.toString(sheet.round().id()),
                sheet.round().frameworkVersion(),
                today,
                levels.bySkill(),
                sheet.submission() + 1)));
    }

    /** Takes a sheet back that nobody has begun to confirm, while the days of self-rating last. */
    public void takeBack(Viewer viewer, long sheetId) {
        RatingSheet sheet = lock(viewer, sheetId);
        requireSelfDays(sheet.round());
        if (sheet.state() != SheetState.HANDED_IN) {
            throw new Refused(
                    sheet.state() == SheetState.OPEN
                            ? "attainment.rating.refused.notHandedIn"
                            : "attainment.rating.refused.begun");
        }
        rows.handIn(viewer.municipalityId(), sheetId, Levels.NONE, null);
    }

    private RatingSheet lock(Viewer viewer, long sheetId) {
        long self = viewer.self();
        return rows.lock(viewer.municipalityId(), sheetId)
                .filter(sheet -> sheet.personId() == self)
                .orElseThrow(() -> new NotVisible("sheet " + sheetId));
    }

    private void requireOpen(RatingSheet sheet) {
        requireSelfDays(sheet.round());
        if (sheet.state() != SheetState.OPEN) {
            throw new Refused("attainment.rating.refused.handedIn");
        }
    }

    private void requireSelfDays(RatingRound round) {
        RoundPhase phase = round.phase(LocalDate.now(clock));
        if (phase == RoundPhase.CLOSED) {
            throw new Refused("attainment.rating.refused.closed");
        }
        if (phase != RoundPhase.SELF) {
            throw new Refused("attainment.rating.refused.selfOver");
        }
    }
}
