package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Viewer;

/** Shows a claim and its files to its claimant, to who decides on it, and to HR; to nobody else. */
@ApplicationScoped
@Transactional
public class ClaimSight {
    private static final String REASON = "claim";

    @PersistenceContext
    EntityManager em;

    @Inject
    Approvers approvers;

    @Inject
    Duplicates duplicates;

    @Inject
    StepLog steps;

    @Inject
    RecordViews views;

    @Inject
    Clock clock;

    /** A file with its content. */
    public record Opened(ClaimFile file, byte[] content) {}

    /** One claim; throws {@link NotVisible} where it is not the viewer's to see. */
    public SeenClaim of(Viewer viewer, long id) {
        long municipality = viewer.municipalityId();
        ClaimLine line = line(viewer, id);
        Claim claim = line.claim();
        boolean own = Approvers.isOwn(viewer, claim);
        boolean decides = approvers.decides(viewer, claim);
        boolean hr = approvers.isHrOf(viewer, claim);
        if (!own && !((decides || hr) && claim.state() != ClaimState.DRAFT)) {
            throw new NotVisible("claim " + id);
        }
        return new SeenClaim(
                line,
                organiser(municipality, claim),
                new FileRows(em, municipality).of(id),
                steps.of(municipality, id),
                claim.state().isOpen()
                        ? duplicates.of(municipality, claim)
                        : new Duplicates.Found(List.of(), List.of(), false),
                own,
                decides && claim.state() == ClaimState.SUBMITTED,
                hr && !own && claim.state() == ClaimState.APPROVED);
    }

    /** A file; a look at somebody else's is noted. */
    public Opened file(Viewer viewer, long file) {
        FileRows rows = new FileRows(em, viewer.municipalityId());
        ClaimFile found = rows.find(file).orElseThrow(() -> new NotVisible("file " + file));
        SeenClaim seen = of(viewer, found.claimId());
        views.note(viewer, seen.claim().personId(), REASON);
        return new Opened(found, rows.content(file));
    }

    private ClaimLine line(Viewer viewer, long id) {
        return new ClaimLines(em, viewer.municipalityId(), LocalDate.now(clock))
                .where("c.id = ?3", List.of(id), 0, 1).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("claim " + id));
    }

    private String organiser(long municipalityId, Claim claim) {
        if (claim.organiserId() == null) {
            return "";
        }
        return Objects.toString(em.createNativeQuery("select concat(family_name, ' ', given_name) from person"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, claim.organiserId())
                .getSingleResult());
    }
}
