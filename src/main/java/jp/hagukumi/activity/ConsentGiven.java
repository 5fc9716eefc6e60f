package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A person agreed to a text; {@code subjectCode} is the course that asks for it, {@code subjectVersion} the version of
 * the text.
 */
public record ConsentGiven(
        long municipalityId, long personId, String subjectCode, int subjectVersion, LocalDate occurredOn)
        implements Activity {
    @Override
    public String sourceKey() {
        return "consent:" + personId + ":" + subjectCode + ":" + subjectVersion;
    }
}
