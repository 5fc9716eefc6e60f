package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * The secretariat has taken a proposal of the person up for review (受理).
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 * @param share of the person among its authors, in percent
 */
public record ProposalAccepted(
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
        return "proposal-accepted:" + proposalId + ":" + personId;
    }
}
