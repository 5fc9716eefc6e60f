package jp.hagukumi.assessment.web;

/** What became of a sent answer; {@code state} as in {@link jp.hagukumi.assessment.SaveOutcome.State}. */
public record SavedBody(String state, long sequence, String answer, long remainingMillis) {}
