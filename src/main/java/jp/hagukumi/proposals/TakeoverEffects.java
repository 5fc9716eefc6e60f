package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.effects.EffectOwner;
import jp.hagukumi.organization.Viewer;

/** What a unit saves that took a proposal over: an effect of its own, on its own 業務. */
@ApplicationScoped
@Transactional
public class TakeoverEffects implements EffectOwner {
    /** Word for {@code effect.owner_kind}. */
    public static final String KIND = "TAKEOVER";

    private static final int WHOLE = 100;

    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return KIND;
    }

    /** Who took it over reports, once the secretariat has confirmed that it is in use there. */
    @Override
    public Optional<Owned> find(Viewer viewer, long id) {
        return new TakeoverRows(em, viewer.municipalityId()).find(id).flatMap(takeover -> new ProposalRows(
                        em, viewer.municipalityId())
                .find(takeover.proposalId())
                .map(one -> new Owned(
                        one.title(),
                        "/proposal/" + one.id(),
                        Map.of(takeover.personId(), WHOLE),
                        takeover.isConfirmed()
                                && viewer.personId() != null
                                && viewer.personId() == takeover.personId())));
    }
}
