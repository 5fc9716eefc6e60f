package jp.hagukumi.attainment;

import jp.hagukumi.organization.Grade;

/**
 * Somebody who has a skill.
 *
 * @param level confirmed, 0–4
 */
public record SkillHolder(String staffNumber, String name, String unitName, Grade grade, int level) {}
