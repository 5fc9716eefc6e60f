package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;

/** What waits for a second person, and its publication as a version of the municipality's own. */
@ApplicationScoped
@Transactional
public class Publishing {
    @PersistenceContext
    EntityManager em;

    @Inject
    Editing editing;

    @Inject
    Findings findings;

    @Inject
    NextVersions next;

    @Inject
    Clock clock;

    /** The drafts of a course for which somebody asked a second person; for editors and administrators. */
    public List<Change> changes(Viewer viewer, String course) {
        Material material = editing.course(viewer, course);
        DraftRows rows = new DraftRows(em, viewer.municipalityId());
        return rows.of(course).stream()
                .filter(Draft::ready)
                .map(draft -> new Change(
                        draft,
                        material,
                        material.text(draft.piece()).orElse(""),
                        rows.isAuthor(viewer, draft),
                        findings.of(viewer.municipalityId(), material, draft.piece(), draft.body())))
                .toList();
    }

    /**
     * Publishes the drafts that were seen, in the revisions that were seen, as the next version; whoever waited at the same
     * time finds them published.
     *
     * @param seen revision by id of the draft
     * @throws Refused where a draft is another by now, is the reader's own, or has something that must be mended first
     */
    public void publish(Viewer viewer, String course, Map<Long, Integer> seen) {
        Editing.requireReader(viewer);
        OverlayRows overlays = new OverlayRows(em, viewer.municipalityId());
        overlays.lock(course);
        List<Change> changes = new ArrayList<>(changes(viewer, course));
        changes.removeIf(change -> !Integer.valueOf(change.draft().revision())
                .equals(seen.get(change.draft().id())));
        if (changes.isEmpty() || changes.size() != seen.size()) {
            throw new Refused("curriculum.refused.otherByNow");
        }
        changes.forEach(Publishing::allow);
        Material shipped = next.shipped(course);
        DraftRows drafts = new DraftRows(em, viewer.municipalityId());
        for (Change change : changes) {
            put(overlays, shipped, change.draft());
            drafts.close(change.draft(), Draft.State.PUBLISHED);
        }
        List<Piece> pieces =
                changes.stream().map(change -> change.draft().piece()).toList();
        next.make(viewer, shipped, overlays.of(course), pieces);
    }

    private static void allow(Change change) {
        String part = change.draft().piece().part();
        if (change.own()) {
            throw new Refused("curriculum.refused.own", part);
        }
        if (change.moved()) {
            throw new Refused("curriculum.refused.moved", part);
        }
        if (change.hasErrors()) {
            throw new Refused("curriculum.refused.errors", part);
        }
    }

    /** A text that is the shipped one again lies over nothing. */
    private void put(OverlayRows overlays, Material shipped, Draft draft) {
        boolean asShipped =
                shipped.text(draft.piece()).filter(draft.body()::equals).isPresent();
        if (asShipped) {
            overlays.remove(draft.piece());
        } else {
            overlays.put(new Overlay(draft.piece(), draft.base(), draft.baseVersion(), draft.body()), clock.instant());
        }
    }
}
