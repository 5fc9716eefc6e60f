package jp.hagukumi.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.platform.Localized;

/**
 * What holds for claims of one kind.
 *
 * @param hint what one needs for it
 * @param evidence what proves it
 * @param needsEvidence whether a file must be handed in
 * @param needsMinutes whether the time is asked for
 * @param subjects to choose from; anything else can be written in
 */
public record ClaimRule(
        ClaimKind kind,
        Localized name,
        Localized hint,
        Approver approver,
        Localized evidence,
        boolean needsEvidence,
        boolean needsMinutes,
        List<Subject> subjects) {
    /**
     * Something to choose.
     *
     * @param skills skill code to the level it grants
     */
    public record Subject(String code, Localized name, Map<String, Integer> skills) {}

    /** Code that stands for what is written in. */
    public String freeCode() {
        return kind.name();
    }

    public Optional<Subject> subject(String code) {
        return subjects.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
