package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.Lifecycle;
import jp.hagukumi.proposals.rules.Step;

/** Other units take a proposal over; the secretariat confirms it. Both are credited: its authors, and who takes it over. */
@ApplicationScoped
@Transactional
public class Takeovers {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalDesk desk;

    @Inject
    ProposalFacts facts;

    @Inject
    ProposalNotices notices;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    /** The viewer takes it over for the unit of their posting; the secretariat is told. */
    public void ask(Viewer viewer, long id, String typed) {
        String note = DraftCheck.needed("note", typed, Proposals.LONGEST_REASON);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id)
                .filter(found -> Lifecycle.allows(found.state(), Step.SPREAD))
                .orElseThrow(() -> new NotVisible("proposal " + id));
        LocalDate today = LocalDate.now(clock);
        long unit = roster.on(viewer.municipalityId(), viewer.self(), today)
                .orElseThrow(() -> new Refused("proposals.refused.noPosting"))
                .unitId();
        Map<Long, Integer> authors = rows.authors(id);
        if (unit == one.unitId() || authors.containsKey(viewer.self())) {
            throw new Refused("proposals.refused.ownUnit");
        }
        if (!new TakeoverRows(em, viewer.municipalityId()).insert(id, unit, viewer.self(), note, today)) {
            throw new Refused("proposals.refused.takenOver");
        }
        notices.office(viewer, one, authors.keySet(), "proposal-takeover:" + id + ":" + unit, Step.SPREAD);
    }

    /** The secretariat: the unit uses it. */
    public void confirm(Viewer viewer, long takeoverId) {
        viewer.require(Role.DX_OFFICE);
        TakeoverRows takeovers = new TakeoverRows(em, viewer.municipalityId());
        Takeover takeover = takeovers.find(takeoverId).orElseThrow(() -> new NotVisible("takeover " + takeoverId));
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(takeover.proposalId()).orElseThrow();
        Map<Long, Integer> authors = rows.authors(one.id());
        if (viewer.personId() != null
                && (authors.containsKey(viewer.personId()) || takeover.personId() == viewer.personId())) {
            throw new Refused("proposals.refused.own");
        }
        if (!takeovers.confirm(takeoverId, LocalDate.now(clock))) {
            throw new Refused("proposals.refused.decided");
        }
        facts.reused(viewer, one, authors, takeoverId);
        desk.take(viewer, one, authors, Step.SPREAD, null, takeover.unitName());
        notices.tell(viewer, one, takeover.personId(), "proposal-taken:" + takeoverId, "proposals.notice.TAKEN");
    }
}
