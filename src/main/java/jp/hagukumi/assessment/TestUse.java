package jp.hagukumi.assessment;

import jp.hagukumi.platform.Localized;

/**
 * How often a test was taken, in the version in force.
 *
 * @param attempts finished ones: handed in or timed out
 * @param passed of them
 * @param percent mean result, 0–100; 0 without attempts
 */
public record TestUse(
        String code, int version, Localized title, int questions, long attempts, long passed, double percent) {}
