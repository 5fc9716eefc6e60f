package jp.hagukumi.activity;

import java.time.LocalDate;

/**
 * A proposal of the person was adopted (採択).
 *
 * @param subjectCode number of the proposal
 * @param subjectVersion 年度 in which it was submitted
 * @param share of the person among its authors, in percent
 */
public record ProposalAdopted(
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
        return "proposal-adopted:" + proposalId + ":" + personId;
    }
}
