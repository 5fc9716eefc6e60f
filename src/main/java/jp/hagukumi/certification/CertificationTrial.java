package jp.hagukumi.certification;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom new rules affect.
 *
 * @param rule first day of the rules
 * @param people who were looked at
 * @param effects by stage, in the order of the rules
 * @param changes those who no longer meet what is asked for, then those who now do; at most 100 of each
 */
public record CertificationTrial(LocalDate rule, int people, List<Effect> effects, List<Change> changes) {
    /**
     * On one stage.
     *
     * @param holders whose certificate stays; only its renewal is judged
     * @param now who meet what is asked for before
     * @param then who meet it by the new rules
     * @param gaining who meet it only by the new ones
     * @param losing who meet it only by those before
     */
    public record Effect(String stage, int holders, int now, int then, int gaining, int losing) {}

    /**
     * On one person.
     *
     * @param holds whether they hold the stage, so that it is about the renewal
     * @param gains whether they meet it only by the new rules, else only by those before
     */
    public record Change(String staffNumber, String name, String stage, boolean holds, boolean gains) {}

    public int gaining() {
        return effects.stream().mapToInt(Effect::gaining).sum();
    }

    public int losing() {
        return effects.stream().mapToInt(Effect::losing).sum();
    }
}
