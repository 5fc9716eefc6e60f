package jp.hagukumi.claims;

import java.time.LocalDate;
import jp.hagukumi.activity.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person says to have done.
 *
 * @param subjectCode of the list of its rules; the name of the kind where it is written in
 * @param rules version of the rules it keeps to: 20260401
 * @param subject as written in; empty where it is of the list
 * @param to last day, inclusive
 * @param minutes 0 where the time is not asked for
 * @param organiserId whom the claimant names to vouch for it; null where nobody is asked for
 * @param submittedOn last handed in; null: never, or taken over from past records
 * @param decidedOn null while nobody has decided
 * @param reason of the last decision that had one; else empty
 */
public record Claim(
        long id,
        long personId,
        ClaimKind kind,
        String subjectCode,
        int rules,
        String subject,
        LocalDate from,
        LocalDate to,
        int minutes,
        String note,
        Approver approver,
        @Nullable Long organiserId,
        ClaimState state,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        String reason) {}
