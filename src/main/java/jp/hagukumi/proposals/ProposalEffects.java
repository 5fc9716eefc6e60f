package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.Effect;
import jp.hagukumi.effects.EffectOwner;
import jp.hagukumi.effects.EffectRound;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.proposals.rules.Step;

/** The effect of a proposal in the unit that came up with it. */
@ApplicationScoped
@Transactional
public class ProposalEffects implements EffectOwner {
    /** Word for {@code effect.owner_kind}. */
    public static final String KIND = "PROPOSAL";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    /** All staff see proposals; an author reports once it has gone live, unless it became a project. */
    @Override
    public Optional<Owned> find(Viewer viewer, long id) {
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        return rows.find(id).map(one -> {
            Map<Long, Integer> authors = rows.authors(id);
            boolean author = (viewer.personId() != null && authors.containsKey(viewer.personId()))
                    || new KeeperRows(em, viewer.municipalityId()).keeps(id, viewer.personId());
            return new Owned(
                    one.title(),
                    "/proposal/" + id,
                    authors,
                    author
                            && one.state() == ProposalState.IMPLEMENTED
                            && !new LedRows(em, viewer.municipalityId()).isLed(id));
        });
    }

    @Override
    public void fixed(Viewer by, Effect effect, EffectRound round) {
        if (round.months() != 0) {
            return;
        }
        ProposalRows rows = new ProposalRows(em, by.municipalityId());
        Proposal one = rows.lock(effect.ownerId()).orElseThrow(() -> new NotVisible("proposal " + effect.ownerId()));
        desk.take(by, one, rows.authors(one.id()), Step.FIX, null, "");
    }
}
