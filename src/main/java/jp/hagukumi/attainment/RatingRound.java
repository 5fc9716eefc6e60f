package jp.hagukumi.attainment;

import java.time.LocalDate;
import jp.hagukumi.attainment.rules.RoundPhase;
import jp.hagukumi.platform.FiscalYear;

/**
 * スキル診断: people rate their skills, then supervisors confirm levels they have seen.
 *
 * @param frameworkVersion that of the day on which it opened
 * @param authority 任命権者 whose people take part; empty: all
 * @param selfUntil last day of self-rating
 * @param closesOn last day on which anything changes
 * @param version grows with each change of the round itself
 */
public record RatingRound(
        long id,
        String name,
        FiscalYear year,
        Occasion occasion,
        int frameworkVersion,
        String authority,
        RatingAudience audience,
        LocalDate opensOn,
        LocalDate selfUntil,
        LocalDate closesOn,
        RoundState state,
        int version) {

    /** What can be done on a day. */
    public RoundPhase phase(LocalDate day) {
        return switch (state) {
            case PLANNED -> RoundPhase.PLANNED;
            case CLOSED -> RoundPhase.CLOSED;
            case OPEN -> RoundPhase.on(day, selfUntil, closesOn);
        };
    }
}
