package jp.hagukumi.proposals;

import java.time.LocalDate;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * An idea that was submitted.
 *
 * @param number 2026-0012
 * @param year 年度 of submission
 * @param personId the first author
 * @param unitId of the first author when it was submitted
 * @param contestId the contest it takes part in; null for none
 * @param problem what is wrong today
 * @param idea what to do about it
 * @param expected what it would bring; may be empty
 * @param operation name of the 業務
 * @param tool what it is done with; may be empty
 * @param liveOn null while it has not gone live
 * @param reason of the exit; else empty
 */
public record Proposal(
        long id,
        String number,
        int year,
        long personId,
        long unitId,
        @Nullable Long contestId,
        String title,
        String problem,
        String idea,
        String expected,
        String operation,
        String tool,
        ProposalState state,
        LocalDate submittedOn,
        @Nullable LocalDate liveOn,
        String reason,
        int votes,
        int comments) {}
