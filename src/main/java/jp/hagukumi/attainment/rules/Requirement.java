package jp.hagukumi.attainment.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What several role profiles ask for together: for each skill the highest level (domain, Gap). */
public final class Requirement {
    private Requirement() {}

    /** Skill code to required level 0–4 of all given profiles' levels. */
    public static Map<String, Integer> of(Collection<Map<String, Integer>> profiles) {
        Map<String, Integer> required = new TreeMap<>();
        profiles.forEach(levels -> levels.forEach((skill, level) -> required.merge(skill, level, Math::max)));
        return required;
    }
}
