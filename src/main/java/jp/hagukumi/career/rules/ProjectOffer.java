package jp.hagukumi.career.rules;

import java.util.Map;

/**
 * A PBL template as something that raises skills.
 *
 * @param weeks usual length
 * @param raises skill code to the level that accepted work is evidence for, 1–4
 */
public record ProjectOffer(String code, int weeks, Map<String, Integer> raises) {
    int level(String skill) {
        return raises.getOrDefault(skill, 0);
    }
}
