package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * An effect that the person has a share in was confirmed by the supervisor and fixed by the DX office, at going live or when
 * it was measured again.
 *
 * @param subjectCode of the 業務
 * @param subjectVersion months after going live: 0, 3, 6 or 12
 * @param share of the person, in percent
 * @param secondsPerYear of work saved by the whole effect; not positive where it saves nothing
 */
public record EffectFixed(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long effectId,
        int share,
        long secondsPerYear)
        implements Activity {
    @Override
    public String sourceKey() {
        return "effect-fixed:" + effectId + ":" + subjectVersion + ":" + personId;
    }
}
