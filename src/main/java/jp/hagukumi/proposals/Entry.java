package jp.hagukumi.proposals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a contest.
 *
 * @param judges how many have scored it
 * @param mean of the sums of all judges, 3 to 15; null where nobody has
 * @param own what the viewer gave as a judge; null where they have not scored it
 * @param award what it was commended with; empty for nothing
 * @param author whether it is the viewer's own
 */
public record Entry(
        long proposalId,
        String number,
        String title,
        int judges,
        @Nullable BigDecimal mean,
        @Nullable Score own,
        String award,
        boolean author) {
    /**
     * What a judge gives.
     *
     * @param effect 1 to 5: how much it would bring
     * @param feasible 1 to 5: how easily it can be done
     * @param original 1 to 5: how new it is
     */
    public record Score(int effect, int feasible, int original, String said) {}
}
