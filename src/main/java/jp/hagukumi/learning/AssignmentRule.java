package jp.hagukumi.learning;

import java.time.LocalDate;

/**
 * A rule as it holds in one municipality.
 *
 * @param definition who, what, how often, by when
 * @param validFrom first day on which it obliges anybody
 * @param validTo last day, {@link jp.hagukumi.platform.Days#OPEN} without an end
 * @param authority 任命権者 it is limited to; empty: all
 * @param shipped whether it comes with the content, unchanged
 * @param switchedOff a shipped rule that the municipality does not want
 */
public record AssignmentRule(
        AssignmentRuleDefinition definition,
        LocalDate validFrom,
        LocalDate validTo,
        String authority,
        boolean shipped,
        boolean switchedOff) {

    public String code() {
        return definition.code();
    }

    public boolean inForceOn(LocalDate day) {
        return !switchedOff && !validFrom.isAfter(day) && !validTo.isBefore(day);
    }
}
