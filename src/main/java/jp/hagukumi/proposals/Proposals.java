package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.proposals.rules.Lifecycle;
import jp.hagukumi.proposals.rules.Step;

/** A member of the staff proposes, alone or with others, and may change it or take it back while it is theirs. */
@ApplicationScoped
@Transactional
public class Proposals {
    /** Most attachments of one proposal. */
    public static final int MOST_FILES = 5;

    static final int LONGEST_REASON = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    CoAuthors coAuthors;

    @Inject
    SimilarProposals similar;

    @Inject
    ProposalDesk desk;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    /**
     * Submits; nobody has to agree before. The secretariat is told.
     *
     * @return id of the proposal
     */
    public long submit(Viewer viewer, ProposalDraft typed, List<EvidenceFile> files) {
        ProposalDraft draft = DraftCheck.checked(typed);
        LocalDate today = LocalDate.now(clock);
        requireOpenContest(viewer, draft, today);
        long unit = roster.on(viewer.municipalityId(), viewer.self(), today)
                .orElseThrow(() -> new Refused("proposals.refused.noPosting"))
                .unitId();
        Map<Long, Integer> shares = coAuthors.shares(viewer, viewer.self(), draft.coAuthors());
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        long id = Ids.next();
        rows.insert(id, viewer.self(), unit, draft, today);
        rows.authors(id, shares);
        similar.remember(viewer.municipalityId(), id, draft.title());
        attach(viewer, id, files);
        desk.submitted(viewer, rows.find(id).orElseThrow(), shares);
        return id;
    }

    /** One that the viewer may change: theirs as first author, and not taken up yet. */
    public Proposal editable(Viewer viewer, long id) {
        return new ProposalRows(em, viewer.municipalityId())
                .find(id)
                .filter(one -> one.personId() == viewer.self() && Lifecycle.allows(one.state(), Step.CHANGE))
                .orElseThrow(() -> new NotVisible("proposal " + id));
    }

    /** Changes what was submitted while nobody has taken it up. */
    public void change(Viewer viewer, long id, ProposalDraft typed, List<EvidenceFile> files) {
        ProposalDraft draft = DraftCheck.checked(typed);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal before = rows.lock(id)
                .filter(one -> one.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("proposal " + id));
        ProposalDesk.requireStep(before, Step.CHANGE);
        if (draft.contestId() != null && !draft.contestId().equals(before.contestId())) {
            requireOpenContest(viewer, draft, LocalDate.now(clock));
        }
        rows.change(id, draft);
        rows.authors(id, coAuthors.shares(viewer, viewer.self(), draft.coAuthors()));
        similar.remember(viewer.municipalityId(), id, draft.title());
        attach(viewer, id, files);
        desk.changed(viewer, id);
    }

    private void attach(Viewer viewer, long id, List<EvidenceFile> files) {
        FileRows rows = new FileRows(em, viewer.municipalityId());
        if (rows.of(id).size() + files.size() > MOST_FILES) {
            throw Refused.at("file", "proposals.refused.files", MOST_FILES);
        }
        files.forEach(file -> rows.insert(id, file, clock.instant()));
    }

    /** Takes one attachment away while the proposal may be changed. */
    public void removeFile(Viewer viewer, long id, long file) {
        editable(viewer, id);
        new FileRows(em, viewer.municipalityId()).delete(id, file);
    }

    /** An author takes it back, with a reason. */
    public void withdraw(Viewer viewer, long id, String typed) {
        String reason = DraftCheck.reason(typed, LONGEST_REASON);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id).orElseThrow(() -> new NotVisible("proposal " + id));
        Map<Long, Integer> authors = rows.authors(id);
        if (!authors.containsKey(viewer.self())) {
            throw new NotVisible("proposal " + id);
        }
        desk.take(viewer, one, authors, Step.WITHDRAW, null, reason);
    }

    private void requireOpenContest(Viewer viewer, ProposalDraft draft, LocalDate today) {
        if (draft.contestId() == null) {
            return;
        }
        List<?> open = em.createNativeQuery("select id from contest where municipality_id = ?1 and id = ?2"
                        + " and opens_on <= ?3 and closes_on >= ?3 and awarded_on is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, draft.contestId())
                .setParameter(3, today)
                .getResultList();
        if (open.isEmpty()) {
            throw Refused.at("contest", "proposals.refused.contest");
        }
    }
}
