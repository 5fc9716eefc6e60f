package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.effects.EffectDraft;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.effects.PastEffects;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.proposals.rules.Step;

/**
 * Takes a ledger of proposals of before over, all or nothing. Nobody is credited for them again: no facts follow; their
 * effects count by months like any other.
 */
@ApplicationScoped
@Transactional
public class PastProposals {
    @PersistenceContext
    EntityManager em;

    @Inject
    CoAuthors people;

    @Inject
    SimilarProposals similar;

    @Inject
    PastEffects effects;

    @Inject
    ProposalTrail trail;

    @Inject
    Roster roster;

    /** Returns how many; what is there already, by author, day and title, is left out. */
    public int take(Viewer viewer, List<PastProposal> ledger) {
        viewer.require(Role.DX_OFFICE);
        return (int) ledger.stream().filter(one -> take(viewer, one)).count();
    }

    private boolean take(Viewer viewer, PastProposal past) {
        ProposalDraft draft = DraftCheck.checked(past.draft());
        long person = people.person(viewer.municipalityId(), past.staffNumber());
        if (isKnown(viewer, person, draft, past.submittedOn())) {
            return false;
        }
        long unit = roster.on(viewer.municipalityId(), person, past.submittedOn())
                .orElseThrow(() -> Refused.at("staffNumber", "proposals.refused.nobody", past.staffNumber()))
                .unitId();
        Map<Long, Integer> shares = people.shares(viewer, person, draft.coAuthors());
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        long id = Ids.next();
        rows.insert(id, person, unit, draft, past.submittedOn());
        rows.authors(id, shares);
        similar.remember(viewer.municipalityId(), id, draft.title());
        stand(viewer, rows, id, past);
        Measurement effect = past.effect();
        LocalDate live = past.liveOn();
        if (effect != null && live != null) {
            EffectDraft known = new EffectDraft(draft.operation(), unit, live, 0, effect);
            effects.take(viewer, new PastEffects.Of(ProposalEffects.KIND, id, person, draft.title(), shares), known);
        }
        return true;
    }

    private void stand(Viewer viewer, ProposalRows rows, long id, PastProposal past) {
        LocalDate decided = past.decidedOn();
        LocalDate live = past.liveOn();
        trail.add(viewer, id, Step.SUBMIT, "");
        if (decided == null) {
            rows.state(id, past.state(), null, past.submittedOn(), past.reason());
        } else {
            rows.state(id, past.state(), "accepted_on", decided, past.reason());
        }
        if (decided != null && (live != null || past.state() == ProposalState.ADOPTED)) {
            rows.state(id, past.state(), "adopted_on", decided, past.reason());
        }
        if (live != null) {
            rows.state(id, past.state(), "live_on", live, past.reason());
        }
        Case.Category category = past.category();
        if (category != null && live != null) {
            new CaseRows(em, viewer.municipalityId()).insert(id, category, past.summary(), live);
        }
    }

    private boolean isKnown(Viewer viewer, long person, ProposalDraft draft, LocalDate on) {
        return !em.createNativeQuery("select id from proposal where municipality_id = ?1 and person_id = ?2"
                        + " and submitted_on = ?3 and title = ?4")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, person)
                .setParameter(3, on)
                .setParameter(4, draft.title())
                .getResultList()
                .isEmpty();
    }
}
