package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** A member of the staff writes a claim, adds its evidence, hands it in, and may take it back until it is decided. */
@ApplicationScoped
@Transactional
public class Claims {
    /** Most files of one claim. */
    public static final int MOST_FILES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    ClaimRules rules;

    @Inject
    Duplicates duplicates;

    @Inject
    StepLog steps;

    @Inject
    ClaimNotices notices;

    @Inject
    Clock clock;

    /** The viewer's own, the latest first. */
    public List<Claim> own(Viewer viewer) {
        return new ClaimRows(em, viewer.municipalityId()).of(viewer.self());
    }

    /** One of the viewer's own that may still be changed. */
    public Claim editable(Viewer viewer, long id) {
        return new ClaimRows(em, viewer.municipalityId())
                .find(id)
                .filter(one -> one.personId() == viewer.self() && one.state().isEditable())
                .orElseThrow(() -> new NotVisible("claim " + id));
    }

    /**
     * Keeps what was filled in as a draft, or changes a claim that was sent back.
     *
     * @param id null for a new one
     * @param files added to those it has
     * @return id of the claim
     */
    public long save(Viewer viewer, @Nullable Long id, ClaimDraft typed, List<EvidenceFile> files) {
        ClaimRows rows = new ClaimRows(em, viewer.municipalityId());
        LocalDate today = LocalDate.now(clock);
        ClaimRuleSet set = rules.on(today);
        ClaimRule rule = set.of(typed.kind()).orElseThrow(() -> new NotVisible("claims of " + typed.kind()));
        ClaimDraft draft = DraftCheck.checked(typed, rule, today, hiredOn(viewer));
        Long organiser = rule.approver() == Approver.ORGANISER ? organiser(viewer, draft, today) : null;
        ClaimRows.Content content = new ClaimRows.Content(draft, set.version(), rule.approver(), organiser);
        long kept;
        if (id == null) {
            kept = rows.insert(viewer.self(), content);
        } else {
            kept = lockEditable(rows, viewer, id).id();
            rows.change(kept, content);
        }
        Claim claim = rows.find(kept).orElseThrow();
        FileRows fileRows = new FileRows(em, viewer.municipalityId());
        if (fileRows.of(kept).size() + files.size() > MOST_FILES) {
            throw Refused.at("file", "claims.refused.files", MOST_FILES);
        }
        files.forEach(file -> fileRows.insert(claim, file, clock.instant()));
        return kept;
    }

    private LocalDate hiredOn(Viewer viewer) {
        return Columns.day(em.createNativeQuery("select hired_on from person where municipality_id = ?1 and id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .getSingleResult());
    }

    private long organiser(Viewer viewer, ClaimDraft draft, LocalDate today) {
        List<?> found = em.createNativeQuery("select p.id from person p where p.municipality_id = ?1"
                        + " and p.staff_number = ?2 and p.hired_on <= ?3 and p.left_on >= ?3"
                        + " and p.employment_type <> 'SPECIAL'")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, draft.organiser())
                .setParameter(3, today)
                .getResultList();
        long id = found.stream()
                .findFirst()
                .map(Columns::number)
                .orElseThrow(() -> Refused.at("organiser", "claims.refused.organiserUnknown"));
        if (id == viewer.self()) {
            throw Refused.at("organiser", "claims.refused.organiserSelf");
        }
        return id;
    }

    /** Staff number of whom one of the viewer's own claims names; empty where nobody. */
    public String organiserOf(Viewer viewer, Claim claim) {
        return claim.organiserId() == null
                ? ""
                : (String) em.createNativeQuery("select o.staff_number from claim c join person o"
                                + " on o.municipality_id = c.municipality_id and o.id = c.organiser_id"
                                + " where c.municipality_id = ?1 and c.id = ?2 and c.person_id = ?3")
                        .setParameter(1, viewer.municipalityId())
                        .setParameter(2, claim.id())
                        .setParameter(3, viewer.self())
                        .getSingleResult();
    }

    /** Takes one file away while the claim may be changed. */
    public void removeFile(Viewer viewer, long id, long file) {
        lockEditable(new ClaimRows(em, viewer.municipalityId()), viewer, id);
        new FileRows(em, viewer.municipalityId()).delete(id, file);
    }

    /**
     * Hands it in; whoever decides is told. What was claimed already is refused.
     *
     * @param despite hand it in though something similar was claimed before
     */
    public void submit(Viewer viewer, long id, boolean despite) {
        ClaimRows rows = new ClaimRows(em, viewer.municipalityId());
        Claim claim = lockEditable(rows, viewer, id);
        rows.lockPerson(claim.personId());
        boolean proved = !new FileRows(em, viewer.municipalityId()).of(id).isEmpty();
        if (!proved && rules.of(claim).filter(ClaimRule::needsEvidence).isPresent()) {
            throw new Refused("claims.refused.noEvidence");
        }
        Duplicates.Found found = duplicates.of(viewer.municipalityId(), claim);
        if (!found.same().isEmpty()) {
            throw new Refused("claims.refused.twice");
        }
        if (!found.similar().isEmpty() && !despite) {
            throw new Refused("claims.refused.similar");
        }
        rows.submit(id, LocalDate.now(clock));
        notices.submitted(viewer, claim, steps.add(viewer, claim, ClaimStep.SUBMITTED, ""));
    }

    /** Takes it back while nobody has decided; a draft is gone with its files. */
    public void withdraw(Viewer viewer, long id) {
        ClaimRows rows = new ClaimRows(em, viewer.municipalityId());
        Claim claim = rows.lock(id)
                .filter(one -> one.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("claim " + id));
        if (!claim.state().isOpen()) {
            throw new Refused("claims.refused.decided");
        }
        if (claim.state() == ClaimState.DRAFT) {
            rows.delete(id);
        } else {
            rows.decide(id, ClaimState.WITHDRAWN, LocalDate.now(clock), "");
            steps.add(viewer, claim, ClaimStep.WITHDRAWN, "");
        }
    }

    private static Claim lockEditable(ClaimRows rows, Viewer viewer, long id) {
        Claim claim = rows.lock(id)
                .filter(one -> one.personId() == viewer.self())
                .orElseThrow(() -> new NotVisible("claim " + id));
        if (!claim.state().isEditable()) {
            throw new Refused("claims.refused.decided");
        }
        return claim;
    }
}
