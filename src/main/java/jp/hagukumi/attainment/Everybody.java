package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in post on a day with their levels, kept in memory on each node and brought up to date at each question: only
 * those are read again whose levels were written since the last one. Always equal to what the database holds.
 *
 * <p>Levels are kept for all days of some months around today and the day a year ago, so nothing has to be read when
 * evidence expires: 30,000 people with ten spans each take some 20 MB, at most 96 MB for all municipalities together and
 * all days asked for. The roster is read anew after each import: 1.4 MB a day and up to 1 MB that was counted of it, at
 * most 40 MB.
 */
@ApplicationScoped
class Everybody {
    private static final long MOST_LEVELS = 96L << 20;
    private static final long MOST_DAYS = 40L << 20;

    /** With more people changed than this, reading everybody is as fast. */
    private static final int MOST_ONE_BY_ONE = 5000;

    private static final int CHUNK = 1000;

    /** Seconds; no transaction but an import's takes as long. */
    private static final int LOOK_BACK = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    private final Recent<LevelsKey, KeptLevels> levels = new Recent<>(MOST_LEVELS, KeptLevels::bytes);
    private final Recent<DayKey, CountedDay> days = new Recent<>(MOST_DAYS, CountedDay::bytes);

    private record LevelsKey(long municipalityId, DayWindow window) {}

    private record DayKey(long municipalityId, LocalDate day) {}

    /** In a transaction of its own: what the caller's has not yet committed must not be kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PeopleOfDay on(long municipalityId, LocalDate day) {
        LevelsKey key = new LevelsKey(municipalityId, DayWindow.of(day, LocalDate.now(clock)));
        KeptLevels current = levels.renewed(key, kept -> upToDate(key, kept));
        CountedDay counted =
                days.renewed(new DayKey(municipalityId, day), kept -> counted(municipalityId, day, current, kept));
        return new PeopleOfDay(day, counted, current);
    }

    private CountedDay counted(long municipalityId, LocalDate day, KeptLevels current, @Nullable CountedDay kept) {
        Framework framework = skills.frameworkOf(municipalityId);
        List<RoleProfile> profiles = skills.profilesOf(municipalityId);
        long turn = current.mark().turn();
        if (kept != null && kept.isOf(turn, current.version(), framework, profiles)) {
            return kept;
        }
        RosterDay roster = kept != null && kept.roster().turn() == turn
                ? kept.roster()
                : RosterDay.read(em, municipalityId, day, turn);
        return CountedDay.of(roster, current.version(), framework, profiles);
    }

    /** Seconds that a change may take to become visible. */
    int lookBack() {
        return LOOK_BACK;
    }

    private KeptLevels upToDate(LevelsKey key, @Nullable KeptLevels kept) {
        long municipalityId = key.municipalityId();
        SkillSlots slots = SkillSlots.of(skills.frameworkOf(municipalityId), skills.profilesOf(municipalityId));
        StandingChanges changes = new StandingChanges(em, municipalityId);
        StandingChanges.Mark mark = changes.mark(lookBack());
        if (kept == null || !kept.slots().isSame(slots)) {
            return everybody(key, slots, mark, changes.touched(mark.since()));
        }
        boolean imported = kept.mark().turn() != mark.turn();
        Map<Long, Long> touched =
                changes.touched(imported ? mark.sinceImport() : kept.mark().since());
        List<Long> stale = kept.stale(touched);
        return stale.size() > MOST_ONE_BY_ONE
                ? everybody(key, slots, mark, touched)
                : kept.with(stale, some(key, slots, stale), mark, touched);
    }

    private KeptLevels everybody(LevelsKey key, SkillSlots slots, StandingChanges.Mark mark, Map<Long, Long> touched) {
        Map<Long, LevelSpans> people = StandingSpans.read(em, key.municipalityId(), slots, key.window(), List.of());
        return KeptLevels.of(slots, key.window(), mark, touched, people);
    }

    private Map<Long, LevelSpans> some(LevelsKey key, SkillSlots slots, List<Long> people) {
        Map<Long, LevelSpans> read = new HashMap<>();
        for (int from = 0; from < people.size(); from += CHUNK) {
            List<Long> chunk = people.subList(from, Math.min(from + CHUNK, people.size()));
            read.putAll(StandingSpans.read(em, key.municipalityId(), slots, key.window(), chunk));
        }
        return read;
    }
}
