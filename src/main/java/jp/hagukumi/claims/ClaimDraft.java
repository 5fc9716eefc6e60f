package jp.hagukumi.claims;

import java.time.LocalDate;
import jp.hagukumi.activity.ClaimKind;

/**
 * What is filled in.
 *
 * @param subjectCode chosen; the name of the kind for what is written in
 * @param subject written in, else empty
 * @param to last day; the same as from for one day
 * @param minutes 0 where none are given
 * @param organiser staff number, empty where nobody is named
 */
public record ClaimDraft(
        ClaimKind kind,
        String subjectCode,
        String subject,
        LocalDate from,
        LocalDate to,
        int minutes,
        String note,
        String organiser) {}
