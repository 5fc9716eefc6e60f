package jp.hagukumi.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in; see {@link Proposal}.
 *
 * @param contestId null for none
 */
public record ProposalDraft(
        String title,
        String problem,
        String idea,
        String expected,
        String operation,
        String tool,
        List<CoAuthor> coAuthors,
        @Nullable Long contestId) {
    public ProposalDraft {
        coAuthors = List.copyOf(coAuthors);
    }

    /**
     * Who proposes it too.
     *
     * @param share in percent; 0: all alike
     */
    public record CoAuthor(String staffNumber, int share) {}
}
