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
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.Step;

/** What the secretariat decides. Nobody decides on their own; of two at once the second is told. */
@ApplicationScoped
@Transactional
public class ProposalDecisions {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalDesk desk;

    @Inject
    Clock clock;

    /** 受理: it is reviewed. */
    public void accept(Viewer viewer, long id) {
        decide(viewer, id, Step.ACCEPT, "");
    }

    /**
     * 採択.
     *
     * @param note for the authors; may be empty
     */
    public void adopt(Viewer viewer, long id, String note) {
        decide(viewer, id, Step.ADOPT, DraftCheck.fitting("reason", note, Proposals.LONGEST_REASON));
    }

    /** 見送り, at any time before its effect is fixed. */
    public void decline(Viewer viewer, long id, String reason) {
        decide(viewer, id, Step.DECLINE, DraftCheck.reason(reason, Proposals.LONGEST_REASON));
    }

    private void decide(Viewer viewer, long id, Step step, String reason) {
        viewer.require(Role.DX_OFFICE);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id).orElseThrow(() -> new NotVisible("proposal " + id));
        Map<Long, Integer> authors = rows.authors(id);
        if (viewer.personId() != null && authors.containsKey(viewer.personId())) {
            throw new Refused("proposals.refused.own");
        }
        desk.take(viewer, one, authors, step, null, reason);
    }

    /** 実施: an author or the secretariat says since when it is in use. */
    public void implement(Viewer viewer, long id, LocalDate on) {
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id).orElseThrow(() -> new NotVisible("proposal " + id));
        Map<Long, Integer> authors = rows.authors(id);
        boolean carries = (viewer.personId() != null && authors.containsKey(viewer.personId()))
                || new KeeperRows(em, viewer.municipalityId()).keeps(id, viewer.personId());
        if (!viewer.has(Role.DX_OFFICE) && !carries) {
            throw new NotVisible("proposal " + id);
        }
        if (on.isBefore(one.submittedOn()) || on.isAfter(LocalDate.now(clock))) {
            throw Refused.at("liveOn", "proposals.refused.liveOn");
        }
        if (new LedRows(em, viewer.municipalityId()).isLed(id)) {
            throw new Refused("proposals.refused.led");
        }
        desk.take(viewer, one, authors, Step.IMPLEMENT, on, "");
    }
}
