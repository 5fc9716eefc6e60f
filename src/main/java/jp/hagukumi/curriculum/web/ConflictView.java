package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import jp.hagukumi.curriculum.Conflict;
import jp.hagukumi.curriculum.Conflicts;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /admin/content/conflict/B02/1}: the shipped text has changed under ours; what is to become of it? */
@Named
@RequestScoped
public class ConflictView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String course;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String part;

    @Inject
    Editing editing;

    @Inject
    Conflicts conflicts;

    @Inject
    CurriculumMessages messages;

    @Inject
    PieceWords words;

    @Inject
    Viewer viewer;

    private @Nullable Conflict conflict;
    private @Nullable Material material;

    /** Called before anything is written. */
    public void open() {
        getConflict();
    }

    /** Decides, and leads on: to the editor where both are to be brought together. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        Conflicts.Choice choice = Arrays.stream(Conflicts.Choice.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotVisible("choice " + step));
        Piece piece = getConflict().piece();
        try {
            Deadlock.retry(() -> {
                conflicts.decide(viewer, piece, Asked.number("version"), choice);
                return step;
            });
            messages.done("curriculum.done." + step);
            boolean edit = choice == Conflicts.Choice.MERGE && getConflict().shipped() != null;
            String page = edit ? words.page(piece) + "/" + course + "/" + part : "course/" + course;
            Faces.redirect("admin/content/" + page);
        } catch (Refused e) {
            messages.refused(e);
        }
    }

    public Conflict getConflict() {
        if (conflict == null) {
            conflict = conflicts.of(viewer, Asked.piece(getMaterial(), part));
        }
        return conflict;
    }

    public Material getMaterial() {
        if (material == null) {
            material = editing.course(viewer, Asked.code(course));
        }
        return material;
    }

    public boolean isEditor() {
        return viewer.has(Role.CONTENT_EDITOR);
    }
}
