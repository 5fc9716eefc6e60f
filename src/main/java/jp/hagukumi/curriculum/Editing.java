package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.curriculum.rules.Typed;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Refused;

/** What editors do with drafts; every text that was saved stays. */
@ApplicationScoped
@Transactional
public class Editing {
    private static final int MOST_TEXTS = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Materials materials;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Whether somebody may see what is being changed. */
    public static boolean isFor(Viewer viewer) {
        return viewer.has(Role.CONTENT_EDITOR) || viewer.has(Role.ADMIN);
    }

    static void requireReader(Viewer viewer) {
        if (!isFor(viewer)) {
            throw new NotVisible("role " + Role.CONTENT_EDITOR);
        }
    }

    /** Everything that somebody works on; for editors and administrators. */
    public List<Draft> drafts(Viewer viewer) {
        requireReader(viewer);
        return new DraftRows(em, viewer.municipalityId()).all();
    }

    /** The course as it is taught now; throws {@link NotVisible} without the right and for an unknown code. */
    public Material course(Viewer viewer, String code) {
        requireReader(viewer);
        return materials.inForce(viewer.municipalityId(), code).orElseThrow(() -> new NotVisible("course " + code));
    }

    /** A piece to edit or to read; throws {@link NotVisible} without the right and for what there is not. */
    public Edited piece(Viewer viewer, Piece piece) {
        Material material = course(viewer, piece.course());
        String inForce = material.text(piece).orElseThrow(() -> new NotVisible("piece " + piece));
        Optional<Draft> draft = new DraftRows(em, viewer.municipalityId()).of(piece);
        return new Edited(material, piece, inForce, draft.orElse(null));
    }

    /** What was saved in the draft of a piece, the newest first; empty without one. */
    public List<SavedText> texts(Viewer viewer, Draft draft) {
        requireReader(viewer);
        return new DraftRows(em, viewer.municipalityId()).texts(draft, MOST_TEXTS);
    }

    /**
     * Keeps a text as the next revision of the draft and tells its number; the same text again keeps the present one.
     *
     * @param seen the revision it was made from; 0: there was no draft
     * @throws Refused where somebody else has saved since, and for a text that is too long or too deep
     */
    public int save(Viewer viewer, Piece piece, int seen, String typed) {
        viewer.require(Role.CONTENT_EDITOR);
        String body = piece.kind() == Piece.Kind.LESSON ? Typed.lesson(typed) : Typed.clean(typed);
        refuse(piece, body);
        new OverlayRows(em, viewer.municipalityId()).lock(piece.course());
        Edited edited = piece(viewer, piece);
        Draft before = edited.draft();
        if (edited.text().equals(body)) {
            return edited.revision();
        }
        if (edited.revision() != seen) {
            throw new Refused("curriculum.refused.savedByAnother", before == null ? "" : before.changedName());
        }
        DraftRows rows = new DraftRows(em, viewer.municipalityId());
        Draft draft = before == null ? begin(viewer, edited) : before;
        return rows.save(viewer, draft, body, clock.instant());
    }

    private static void refuse(Piece piece, String body) {
        if (Typed.tooLong(body)) {
            throw Refused.at("text", "curriculum.refused.tooLong", body.length(), Typed.LONGEST, Typed.MOST_LINES);
        }
        if (piece.kind() == Piece.Kind.LESSON && Typed.tooDeep(body)) {
            throw Refused.at("text", "curriculum.finding.deep");
        }
    }

    private Draft begin(Viewer viewer, Edited edited) {
        Piece piece = edited.piece();
        Overlay from = new OverlayRows(em, viewer.municipalityId())
                .of(piece.course()).stream()
                        .filter(overlay -> overlay.piece().equals(piece))
                        .findFirst()
                        .orElseGet(() -> shipped(piece, edited.inForce()));
        tell(viewer, "curriculum.begun", piece);
        return new DraftRows(em, viewer.municipalityId())
                .insert(viewer, piece, edited.inForce(), from, clock.instant());
    }

    private Overlay shipped(Piece piece, String inForce) {
        Material shipped = materials.shipped(piece.course()).orElseThrow();
        return new Overlay(piece, shipped.text(piece).orElse(inForce), shipped.version(piece), inForce);
    }

    /** Asks a second person to look at it; throws {@link Refused} where it is no longer the text that was seen. */
    public void ready(Viewer viewer, Piece piece, int seen) {
        Draft draft = seen(viewer, piece, seen);
        if (!draft.changed()) {
            throw new Refused("curriculum.refused.nothingChanged");
        }
        new DraftRows(em, viewer.municipalityId()).ready(draft);
        tell(viewer, "curriculum.ready", piece);
    }

    /** Gives the draft up; what was saved of it stays. */
    public void drop(Viewer viewer, Piece piece, int seen) {
        new DraftRows(em, viewer.municipalityId()).close(seen(viewer, piece, seen), Draft.State.DROPPED);
        tell(viewer, "curriculum.dropped", piece);
    }

    private Draft seen(Viewer viewer, Piece piece, int revision) {
        viewer.require(Role.CONTENT_EDITOR);
        new OverlayRows(em, viewer.municipalityId()).lock(piece.course());
        Draft draft = piece(viewer, piece).draft();
        if (draft == null || draft.revision() != revision) {
            throw new Refused("curriculum.refused.savedByAnother", draft == null ? "" : draft.changedName());
        }
        return draft;
    }

    private void tell(Viewer viewer, String action, Piece piece) {
        audit.record(viewer, action, "content", piece.course() + " " + piece.part(), "", "{}");
    }
}
