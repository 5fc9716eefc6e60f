package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/** Proposals in words. */
@Named
@ApplicationScoped
public class ProposalWords {
    private static final List<ProposalState> WAY = List.of(
            ProposalState.SUBMITTED,
            ProposalState.REVIEW,
            ProposalState.ADOPTED,
            ProposalState.IMPLEMENTED,
            ProposalState.EFFECT_FIXED,
            ProposalState.SPREAD);

    @Inject
    Texts texts;

    public String state(ProposalState state) {
        return texts.of("proposals.state." + state);
    }

    /** Kind of the tag that shows the state. */
    public String tag(ProposalState state) {
        return switch (state) {
            case ADOPTED, IMPLEMENTED, EFFECT_FIXED, SPREAD -> "ok";
            case SUBMITTED, REVIEW -> "info";
            case DECLINED -> "bad";
            case WITHDRAWN -> "";
        };
    }

    /** A parameter as it goes into an address; null is nothing. */
    public String encoded(@Nullable String parameter) {
        return parameter == null ? "" : URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }

    /** The states from the idea to other units, in their order. */
    public List<ProposalState> getWay() {
        return WAY;
    }

    /** Whether a proposal in the one state has come as far as the other. */
    public boolean reached(ProposalState now, ProposalState other) {
        return WAY.indexOf(now) >= WAY.indexOf(other);
    }

    public List<ProposalState> getStates() {
        return List.of(ProposalState.values());
    }
}
