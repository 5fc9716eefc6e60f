package jp.hagukumi.attainment;

import java.time.LocalDate;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;

/** What HR decides about a rating round before it opens. */
public record RatingRoundPlan(
        String name,
        FiscalYear year,
        Occasion occasion,
        RatingAudience audience,
        LocalDate opensOn,
        LocalDate selfUntil,
        LocalDate closesOn) {
    private static final int LONGEST_NAME = 100;

    /** Throws {@link Refused} where it does not make sense. */
    void check() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.at("name", "attainment.rating.refused.name", LONGEST_NAME);
        }
        if (audience.minGrade().compareTo(audience.maxGrade()) > 0) {
            throw Refused.at("minGrade", "attainment.rating.refused.grades");
        }
        if (selfUntil.isBefore(opensOn)) {
            throw Refused.at("selfUntil", "attainment.rating.refused.selfUntil");
        }
        if (closesOn.isBefore(selfUntil)) {
            throw Refused.at("closesOn", "attainment.rating.refused.closesOn");
        }
    }

    /** Throws {@link Refused} where it would open before a day. */
    void checkNotBefore(LocalDate day) {
        if (opensOn.isBefore(day)) {
            throw Refused.at("opensOn", "attainment.rating.refused.past");
        }
    }
}
