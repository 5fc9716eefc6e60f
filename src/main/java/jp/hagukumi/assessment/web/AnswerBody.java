package jp.hagukumi.assessment.web;

import org.jspecify.annotations.Nullable;

/** An answer as the script sends it; fields for JSON-B. */
public class AnswerBody {
    public @Nullable String answer;
    public long sequence;

    String text() {
        return answer == null ? "" : answer;
    }

    long sequence() {
        return sequence;
    }
}
