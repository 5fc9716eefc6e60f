package jp.hagukumi.effects;

import java.time.LocalDate;
import jp.hagukumi.effects.rules.Saving;
import org.jspecify.annotations.Nullable;

/**
 * A measurement of an effect, at going live or later.
 *
 * @param months after going live: 0, 3, 6 or 12
 * @param measuredOn the due day while it has not been measured
 * @param saving all 0 while it has not been measured
 * @param confirmedBy account; null while nobody has confirmed it
 * @param reason why it was sent back; else empty
 */
public record EffectRound(
        long id,
        long effectId,
        int months,
        LocalDate dueOn,
        RoundState state,
        LocalDate measuredOn,
        Saving saving,
        @Nullable Long confirmedBy,
        String reason) {}
