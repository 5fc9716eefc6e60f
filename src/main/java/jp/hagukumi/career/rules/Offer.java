package jp.hagukumi.career.rules;

import java.util.List;
import java.util.Map;

/**
 * Something that raises skills: a course.
 *
 * @param minutes it takes
 * @param raises skill code to the level it leads to
 * @param prerequisites codes of what comes first
 * @param done whether the person has completed it and nothing is to be gained by it
 */
public record Offer(String code, int minutes, Map<String, Integer> raises, List<String> prerequisites, boolean done) {}
