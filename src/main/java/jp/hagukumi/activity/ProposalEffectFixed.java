package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The effect of a proposal of the person was confirmed by the supervisor and fixed by the DX office; once for a proposal,
 * however often it is measured again.
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 * @param share of the person among its authors, in percent
 */
public record ProposalEffectFixed(
        long municipalityId,
        long personId,
        String subjectCode,
        int subjectVersion,
        LocalDate occurredOn,
        long proposalId,
        int share)
        implements Activity {
    @Override
    public String sourceKey() {
        return "proposal-effect:" + proposalId + ":" + personId;
    }
}
