package jp.hagukumi.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An idea contest (アイデアコンテスト).
 *
 * @param closesOn last day on which to enter
 * @param anonymous whether names are kept until it is decided
 * @param awardedOn null while it is not decided
 * @param entries withdrawn ones left out
 * @param judge whether the viewer is one of its judges
 */
public record Contest(
        long id,
        String name,
        String theme,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean anonymous,
        @Nullable LocalDate awardedOn,
        int entries,
        boolean judge) {
    public boolean isOpenOn(LocalDate day) {
        return awardedOn == null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public boolean isDecided() {
        return awardedOn != null;
    }

    /** Whether its judges score: it is closed and not decided. */
    public boolean isJudgedOn(LocalDate day) {
        return awardedOn == null && day.isAfter(closesOn);
    }
}
