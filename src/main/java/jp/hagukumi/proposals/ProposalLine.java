package jp.hagukumi.proposals;

import java.time.LocalDate;
import jp.hagukumi.proposals.rules.ProposalState;

/**
 * A proposal in a list.
 *
 * @param by the first author and the unit; empty where names are kept
 * @param own whether the viewer is an author
 */
public record ProposalLine(
        long id,
        String number,
        String title,
        ProposalState state,
        LocalDate submittedOn,
        int votes,
        int comments,
        String by,
        boolean own,
        String reason) {}
