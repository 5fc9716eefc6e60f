package jp.hagukumi.projects.rules;

import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What is measured before and after.
 *
 * @param target null: the team sets it by the interim report
 * @param primary whether it decides that the target was met
 */
public record Metric(
        String code,
        Localized title,
        Localized unit,
        Better better,
        @Nullable Target target,
        boolean primary) {
    /** Which way is better. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /** What a target compares. */
    public enum TargetKind {
        /** Against the baseline, in percent; a fall is negative. */
        CHANGE_PERCENT,
        AT_LEAST,
        AT_MOST
    }

    /** What is to be reached. */
    public record Target(TargetKind kind, double value) {}
}
