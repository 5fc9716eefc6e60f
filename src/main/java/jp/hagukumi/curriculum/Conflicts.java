package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.curriculum.rules.ThreeWay;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;

/** Where the shipped content has changed under ours, and what a municipality decides about it. */
@ApplicationScoped
@Transactional
public class Conflicts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Materials materials;

    @Inject
    Editing editing;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What to do with it: leave ours as it is, take the shipped text, or bring both together in the editor. */
    public enum Choice {
        OURS,
        THEIRS,
        MERGE
    }

    /** All of the municipality, by course; for editors and administrators. */
    public List<Conflict> all(Viewer viewer) {
        Editing.requireReader(viewer);
        List<Draft> drafts = new DraftRows(em, viewer.municipalityId()).all();
        return new OverlayRows(em, viewer.municipalityId())
                .all().stream().flatMap(overlay -> conflict(overlay, drafts)).toList();
    }

    /** The one about a piece; throws {@link NotVisible} without the right and where there is none. */
    public Conflict of(Viewer viewer, Piece piece) {
        return all(viewer).stream()
                .filter(conflict -> conflict.piece().equals(piece))
                .findFirst()
                .orElseThrow(() -> new NotVisible("conflict " + piece));
    }

    private Stream<Conflict> conflict(Overlay overlay, List<Draft> drafts) {
        Optional<Material> shipped = materials.shipped(overlay.piece().course());
        String now = shipped.flatMap(material -> material.text(overlay.piece())).orElse(null);
        if (overlay.base().equals(now)) {
            return Stream.empty();
        }
        Draft draft = drafts.stream()
                .filter(one -> one.piece().equals(overlay.piece()))
                .findFirst()
                .orElse(null);
        String merged = now == null
                ? null
                : ThreeWay.merge(overlay.base(), overlay.body(), now).orElse(null);
        int version = shipped.map(material -> material.version(overlay.piece())).orElse(0);
        return Stream.of(new Conflict(overlay, now, version, draft, merged));
    }

    /**
     * Decides. Ours stays without more ado, and so does what is no longer shipped go; otherwise a draft is made, or the one
     * there is goes on, which a second person publishes.
     *
     * @param version of the shipped content that was seen
     * @throws Refused where the shipped content is another by now
     */
    public void decide(Viewer viewer, Piece piece, int version, Choice choice) {
        viewer.require(Role.CONTENT_EDITOR);
        OverlayRows overlays = new OverlayRows(em, viewer.municipalityId());
        overlays.lock(piece.course());
        Conflict conflict = of(viewer, piece);
        if (conflict.version() != version) {
            throw new Refused("curriculum.refused.otherByNow");
        }
        Overlay ours = conflict.overlay();
        String shipped = conflict.shipped();
        if (shipped == null) {
            overlays.remove(piece);
        } else if (choice == Choice.OURS) {
            overlays.put(new Overlay(piece, shipped, version, ours.body()), clock.instant());
        } else {
            String body =
                    choice == Choice.THEIRS ? shipped : Objects.requireNonNullElse(conflict.merged(), ours.body());
            draft(viewer, conflict, new Overlay(piece, shipped, version, body), choice == Choice.THEIRS);
        }
        String detail = "{\"choice\":\"" + choice + "\",\"shippedVersion\":" + version + "}";
        audit.record(viewer, "curriculum.decided", "content", piece.course() + " " + piece.part(), "", detail);
    }

    private void draft(Viewer viewer, Conflict conflict, Overlay wanted, boolean ready) {
        DraftRows drafts = new DraftRows(em, viewer.municipalityId());
        Edited edited = editing.piece(viewer, conflict.piece());
        Draft draft = conflict.draft();
        if (draft == null) {
            draft = drafts.insert(viewer, conflict.piece(), edited.inForce(), wanted, clock.instant());
        } else {
            drafts.reconcile(draft, edited.inForce(), wanted.base(), wanted.baseVersion());
        }
        drafts.save(viewer, draft, wanted.body(), clock.instant());
        if (ready) {
            drafts.ready(draft);
        }
    }

    /** The draft is to replace the text that is in force now, whatever it was when the draft was begun. */
    public void catchUp(Viewer viewer, Piece piece) {
        viewer.require(Role.CONTENT_EDITOR);
        new OverlayRows(em, viewer.municipalityId()).lock(piece.course());
        Edited edited = editing.piece(viewer, piece);
        Draft draft = edited.draft();
        if (draft != null) {
            new DraftRows(em, viewer.municipalityId())
                    .reconcile(draft, edited.inForce(), draft.base(), draft.baseVersion());
        }
    }
}
