package jp.hagukumi.career.rules;

import org.jspecify.annotations.Nullable;

/**
 * A skill below what is asked for.
 *
 * @param have confirmed level 0–4, null: unmeasured
 * @param want level asked for, 1–4
 */
public record Gap(String skill, @Nullable Integer have, int want) {
    /** The level to start from; unmeasured counts as 0. */
    public int start() {
        return have == null ? 0 : have;
    }
}
