package jp.hagukumi.attainment.web;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a person, opened: the three values, what is asked for, and the trail of evidence.
 *
 * @param confirmed 確認済, null: unmeasured; likewise the others
 * @param required level asked for, 0: none
 */
public record SkillDetail(
        Framework.Category category,
        Skill skill,
        @Nullable Integer confirmed,
        @Nullable Integer tested,
        @Nullable Integer selfRated,
        int required,
        List<Line> trail) {

    /**
     * One piece of evidence in words.
     *
     * @param what what it follows from
     * @param expired whether it no longer counts
     */
    public record Line(LocalDate on, String what, int level, LocalDate until, int ruleVersion, boolean expired) {}

    public boolean isGap() {
        return required > 0 && (confirmed == null || confirmed < required);
    }
}
