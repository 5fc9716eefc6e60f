package jp.hagukumi.proposals;

import java.time.LocalDate;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of before, as it stands in the ledger (提案台帳) that is taken over.
 *
 * @param staffNumber of the first author, in post today
 * @param decidedOn day on which it was taken up and, where it came so far, adopted; null where nobody has decided
 * @param liveOn null where it never went live
 * @param reason of the exit; else empty
 * @param effect as it was confirmed then, for EFFECT_FIXED and SPREAD; null else
 * @param category of its case; null where it is none
 * @param summary of its case
 */
public record PastProposal(
        String staffNumber,
        ProposalDraft draft,
        ProposalState state,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate liveOn,
        String reason,
        @Nullable Measurement effect,
        Case.@Nullable Category category,
        String summary) {}
