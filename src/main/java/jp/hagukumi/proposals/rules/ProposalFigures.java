package jp.hagukumi.proposals.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * What became of the proposals that were submitted in a 年度.
 *
 * @param submitted all of them, withdrawn ones too
 * @param accepted taken up for review and not withdrawn (K05)
 * @param adopted of these, adopted at any time
 * @param implemented of these, gone live at any time
 */
public record ProposalFigures(int submitted, int accepted, int adopted, int implemented) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is known of one proposal. */
    public record Known(ProposalState state, boolean accepted, boolean adopted, boolean implemented) {}

    public static ProposalFigures of(Collection<Known> proposals) {
        Collection<Known> accepted = proposals.stream()
                .filter(one -> one.accepted() && one.state() != ProposalState.WITHDRAWN)
                .toList();
        return new ProposalFigures(
                proposals.size(),
                accepted.size(),
                (int) accepted.stream().filter(Known::adopted).count(),
                (int) accepted.stream().filter(Known::implemented).count());
    }

    /** 採用率 (K34), in percent with one decimal; empty where none was accepted. */
    public Optional<BigDecimal> adoptionRate() {
        return rate(adopted);
    }

    /** 導入率 (K34), in percent with one decimal; empty where none was accepted. */
    public Optional<BigDecimal> implementationRate() {
        return rate(implemented);
    }

    private Optional<BigDecimal> rate(int part) {
        return accepted == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(accepted), 1, RoundingMode.HALF_UP));
    }
}
