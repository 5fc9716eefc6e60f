package jp.hagukumi.assessment;

/**
 * The row of one drawn question.
 *
 * @param number place in the attempt, from 1
 * @param optionOrder as {@link jp.hagukumi.assessment.rules.DrawnQuestion#order()}, joined by commas
 * @param answer as {@link jp.hagukumi.assessment.rules} describes, empty: none
 * @param sequence the client's, 0 before the first answer
 * @param correct false while the attempt is open
 */
record KeptAnswer(int number, String questionId, String optionOrder, String answer, long sequence, boolean correct) {}
