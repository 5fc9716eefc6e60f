package jp.hagukumi.assessment.rules;

/**
 * What is added up over all finished answers to one question.
 *
 * @param answers how many; not answering counts as a wrong answer
 * @param right how many of them are right
 * @param rest sum over the answers of the share of the attempt's <em>other</em> questions that were right, each 0–1
 * @param restSquared sum of the squares of these shares
 * @param restOfRight sum of these shares over the right answers only
 */
public record ItemSums(long answers, long right, double rest, double restSquared, double restOfRight) {}
