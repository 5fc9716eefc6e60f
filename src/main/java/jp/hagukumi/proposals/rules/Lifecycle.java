package jp.hagukumi.proposals.rules;

import java.util.Map;
import java.util.Optional;

/** Which step leads from which state to which. */
public final class Lifecycle {
    private static final Map<ProposalState, Map<Step, ProposalState>> AFTER = Map.of(
            ProposalState.SUBMITTED,
                    Map.of(
                            Step.CHANGE, ProposalState.SUBMITTED,
                            Step.ACCEPT, ProposalState.REVIEW,
                            Step.DECLINE, ProposalState.DECLINED,
                            Step.WITHDRAW, ProposalState.WITHDRAWN),
            ProposalState.REVIEW,
                    Map.of(
                            Step.ADOPT, ProposalState.ADOPTED,
                            Step.DECLINE, ProposalState.DECLINED,
                            Step.WITHDRAW, ProposalState.WITHDRAWN),
            ProposalState.ADOPTED,
                    Map.of(
                            Step.IMPLEMENT, ProposalState.IMPLEMENTED,
                            Step.DECLINE, ProposalState.DECLINED,
                            Step.WITHDRAW, ProposalState.WITHDRAWN),
            ProposalState.IMPLEMENTED,
                    Map.of(
                            Step.FIX, ProposalState.EFFECT_FIXED,
                            Step.REGISTER, ProposalState.IMPLEMENTED,
                            Step.DECLINE, ProposalState.DECLINED),
            ProposalState.EFFECT_FIXED,
                    Map.of(
                            Step.FIX, ProposalState.EFFECT_FIXED,
                            Step.REGISTER, ProposalState.EFFECT_FIXED,
                            Step.SPREAD, ProposalState.SPREAD),
            ProposalState.SPREAD,
                    Map.of(
                            Step.FIX, ProposalState.SPREAD,
                            Step.REGISTER, ProposalState.SPREAD,
                            Step.SPREAD, ProposalState.SPREAD));

    private Lifecycle() {}

    /** Empty where the step can't be taken. */
    public static Optional<ProposalState> after(ProposalState state, Step step) {
        return Optional.ofNullable(AFTER.getOrDefault(state, Map.of()).get(step));
    }

    public static boolean allows(ProposalState state, Step step) {
        return after(state, step).isPresent();
    }
}
