package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.attainment.rules.Levels;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was filled in elsewhere.
 *
 * @param self by skill, 0–4
 * @param handedInOn null: still with the person
 * @param confirmed by skill, 0–3; none: not confirmed
 * @param confirmedOn null: not confirmed
 * @param confirmer staff number of the supervisor; empty: not confirmed
 * @param notes of the supervisor by skill
 */
public record TakenSheet(
        String staffNumber,
        Levels self,
        @Nullable LocalDate handedInOn,
        Levels confirmed,
        @Nullable LocalDate confirmedOn,
        String confirmer,
        Map<String, String> notes) {
    private static final int LONGEST_NOTE = 1_000;

    /** Throws {@link Refused} where it contradicts itself or the round. */
    void check(RatingRoundPlan plan, LocalDate today) {
        range(self, Framework.HIGHEST_LEVEL);
        range(confirmed, RatingConfirmations.HIGHEST_LEVEL);
        day(handedInOn, plan, today);
        day(confirmedOn, plan, today);
        boolean isConfirmed = confirmedOn != null;
        if (isConfirmed && (handedInOn == null || confirmer.isEmpty() || confirmer.equals(staffNumber))) {
            throw Refused.at("sheets", "attainment.rating.refused.taken", staffNumber);
        }
        if (isConfirmed == confirmed.bySkill().isEmpty()
                || (handedInOn != null && self.bySkill().isEmpty())
                || notes.values().stream().anyMatch(note -> note.length() > LONGEST_NOTE)) {
            throw Refused.at("sheets", "attainment.rating.refused.taken", staffNumber);
        }
    }

    private static void range(Levels levels, int highest) {
        if (levels.bySkill().values().stream().anyMatch(level -> level < 0 || level > highest)) {
            throw Refused.at("sheets", "attainment.rating.refused.level", highest);
        }
    }

    private void day(@Nullable LocalDate day, RatingRoundPlan plan, LocalDate today) {
        if (day != null && (day.isAfter(today) || day.isBefore(plan.opensOn()) || day.isAfter(plan.closesOn()))) {
            throw Refused.at("sheets", "attainment.rating.refused.taken", staffNumber);
        }
    }
}
