package jp.hagukumi.projects;

import jp.hagukumi.projects.rules.Fit;

/**
 * Somebody who could be of a team.
 *
 * @param absent today
 */
public record Candidate(
        long personId, String staffNumber, String name, String unitName, String grade, boolean absent, Fit fit) {}
