package jp.hagukumi.attainment.rules;

import java.time.LocalDate;

/**
 * One reason to think that a person is at a level of a skill.
 *
 * @param skill code as it was when the evidence arose
 * @param level as told, 0–4, before any cap
 * @param from first day on which it counts
 * @param until last day on which it counts
 * @param subjectCode course, round, confirmation or attempt
 * @param fact source key of the activity it follows from
 * @param ruleVersion {@link EvidenceRule#VERSION} of the day on which it was worked out
 */
public record Evidence(
        String skill,
        Source source,
        int level,
        LocalDate from,
        LocalDate until,
        String subjectCode,
        int subjectVersion,
        String fact,
        int ruleVersion) {}
