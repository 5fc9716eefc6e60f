package jp.hagukumi.assessment;

/**
 * An answer as a browser gives it.
 *
 * @param number of the question, from 1
 * @param answer as {@link jp.hagukumi.assessment.rules} describes
 * @param sequence grows with each change; replaces only answers with a smaller one
 */
public record GivenAnswer(int number, String answer, long sequence) {}
