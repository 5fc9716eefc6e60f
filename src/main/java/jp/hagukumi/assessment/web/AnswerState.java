package jp.hagukumi.assessment.web;

/** One kept answer. */
public record AnswerState(int number, String answer, long sequence) {}
