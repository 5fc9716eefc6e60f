package jp.hagukumi.attainment.rules;

import java.time.LocalDate;

/**
 * What a person's levels are from one day to another, both inclusive.
 *
 * @param confirmed 確認済
 * @param tested テスト
 * @param selfRated 自己評価
 */
public record Standing(LocalDate from, LocalDate to, Levels confirmed, Levels tested, Levels selfRated) {

    /** Before any evidence and after all of it. */
    public static Standing nothing(LocalDate from, LocalDate to) {
        return new Standing(from, to, Levels.NONE, Levels.NONE, Levels.NONE);
    }

    private boolean sameLevels(Standing other) {
        return confirmed.equals(other.confirmed) && tested.equals(other.tested) && selfRated.equals(other.selfRated);
    }

    /** Whether the next span only continues this one. */
    boolean continuesAs(Standing next) {
        return sameLevels(next) && to.plusDays(1).equals(next.from);
    }

    boolean isEmpty() {
        return confirmed.bySkill().isEmpty()
                && tested.bySkill().isEmpty()
                && selfRated.bySkill().isEmpty();
    }
}
