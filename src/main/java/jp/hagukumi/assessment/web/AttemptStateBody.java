package jp.hagukumi.assessment.web;

/** Where an attempt stands. */
public record AttemptStateBody(boolean open, long remainingMillis, String token, java.util.List<AnswerState> answers) {}
