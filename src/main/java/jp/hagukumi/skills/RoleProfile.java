package jp.hagukumi.skills;

import java.util.Map;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A 人材像: which level of each skill a role asks for.
 *
 * @param code R01 …
 * @param minGrade lowest 職位 that it is asked of by posting; null: only of those appointed to it or wishing for it
 * @param maxGrade highest such 職位, null with minGrade
 * @param levels skill code to the required level 0–4; 0 asks for nothing. Every skill of the framework, in its order
 */
public record RoleProfile(
        String code,
        Localized name,
        @Nullable Grade minGrade,
        @Nullable Grade maxGrade,
        Map<String, Integer> levels) {

    /** Whether the posting alone asks for it. */
    public boolean isAskedOf(Grade grade) {
        return minGrade != null && maxGrade != null && grade.compareTo(minGrade) >= 0 && grade.compareTo(maxGrade) <= 0;
    }
}
