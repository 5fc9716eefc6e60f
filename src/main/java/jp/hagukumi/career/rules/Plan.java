package jp.hagukumi.career.rules;

import java.util.List;
import java.util.Map;

/**
 * What to take next to close the most gaps.
 *
 * @param steps codes in the order in which to take them
 * @param minutes of all steps
 * @param closes for each step the skills it closes or brings nearer, with the level it leads to
 * @param reached how many gaps are closed once all steps are done
 */
public record Plan(List<String> steps, int minutes, Map<String, Map<String, Integer>> closes, int reached) {}
