package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.Lifecycle;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.proposals.rules.Step;
import org.jspecify.annotations.Nullable;

/** Takes a step with a proposal whose row is locked: its state, the facts, the trail, who is told, in this order. */
@ApplicationScoped
@Transactional
public class ProposalDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalFacts facts;

    @Inject
    ProposalTrail trail;

    @Inject
    ProposalNotices notices;

    @Inject
    Clock clock;

    void submitted(Viewer viewer, Proposal one, Map<Long, Integer> authors) {
        long step = trail.add(viewer, one.id(), Step.SUBMIT, "");
        notices.office(viewer, one, authors.keySet(), "proposal:" + step, Step.SUBMIT);
        notices.authors(viewer, one, authors.keySet(), "proposal:" + step, Step.SUBMIT);
    }

    void changed(Viewer viewer, long id) {
        trail.add(viewer, id, Step.CHANGE, "");
    }

    /**
     * Refuses where the state does not allow it: somebody was faster.
     *
     * @param on day on which it happened; null: today
     */
    void take(
            Viewer viewer, Proposal one, Map<Long, Integer> authors, Step step, @Nullable LocalDate on, String reason) {
        ProposalState next = requireStep(one, step);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        new ProposalRows(em, viewer.municipalityId())
                .state(one.id(), next, column(step), day, next.isExit() ? reason : "");
        switch (step) {
            case ACCEPT -> facts.accepted(viewer, one, authors);
            case ADOPT -> facts.adopted(viewer, one, authors);
            case FIX -> facts.effectFixed(viewer, one, authors);
            default -> {
                // nothing follows from it
            }
        }
        long written = trail.add(viewer, one.id(), step, reason);
        notices.authors(viewer, one, authors.keySet(), "proposal:" + written, step);
    }

    private static @Nullable String column(Step step) {
        return switch (step) {
            case ACCEPT -> "accepted_on";
            case ADOPT -> "adopted_on";
            case IMPLEMENT -> "live_on";
            default -> null;
        };
    }

    static ProposalState requireStep(Proposal one, Step step) {
        return Lifecycle.after(one.state(), step).orElseThrow(() -> new Refused("proposals.refused.decided"));
    }
}
