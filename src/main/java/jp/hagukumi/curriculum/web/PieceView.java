package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.curriculum.Draft;
import jp.hagukumi.curriculum.Edited;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Findings;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.curriculum.SavedText;
import jp.hagukumi.curriculum.rules.Finding;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A lesson or a question under an editor's hands: {@code /admin/content/lesson/B02/1}, {@code …/question/B02/B02-001}. */
@Named
@RequestScoped
public class PieceView {
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
    Findings findings;

    @Inject
    PieceSteps steps;

    @Inject
    CurriculumMessages messages;

    @Inject
    Viewer viewer;

    private @Nullable Edited edited;
    private @Nullable String typed;
    private @Nullable List<Finding> found;
    private @Nullable List<SavedText> texts;

    /** Called before anything is written; a lesson has no page of a question. */
    public void open() {
        boolean question = Faces.getViewId().contains("/question");
        if (question != (getEdited().piece().kind() == Piece.Kind.QUESTION)) {
            throw new NotVisible("page of " + part);
        }
        viewer.require(Role.CONTENT_EDITOR);
    }

    /** Does what was asked for by one of the buttons; what was typed stays in the fields where it is refused. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        Piece piece = getEdited().piece();
        try {
            steps.take(viewer, step, piece, Asked.number("revision"), Asked.fields());
            messages.done("curriculum.done." + step);
            Faces.redirect(Faces.getRequestURI()
                    .substring(Faces.getRequestContextPath().length() + 1));
        } catch (Refused e) {
            messages.refused(e);
            typed = typedOrKept();
            edited = null;
        }
    }

    private String typedOrKept() {
        try {
            return steps.typed(getEdited(), Asked.fields());
        } catch (Refused noNumber) {
            return getEdited().text();
        }
    }

    public Edited getEdited() {
        if (edited == null) {
            var material = editing.course(viewer, Asked.code(course));
            edited = editing.piece(viewer, Asked.piece(material, part));
        }
        return edited;
    }

    /** What stands in the fields: what was typed just now, else what was kept. */
    public String getText() {
        return Objects.requireNonNullElseGet(typed, () -> getEdited().text());
    }

    /** Whether what stands in the fields is not kept, because somebody else has kept another text. */
    public boolean isRefused() {
        return typed != null;
    }

    public List<Finding> getFindings() {
        if (found == null) {
            found = findings.of(
                    viewer.municipalityId(), getEdited().material(), getEdited().piece(), getText());
        }
        return found;
    }

    /** Whether the draft is to replace a text that is no longer in force. */
    public boolean isMoved() {
        Draft draft = getEdited().draft();
        return draft != null && !draft.published().equals(getEdited().inForce());
    }

    public List<SavedText> getTexts() {
        Draft draft = getEdited().draft();
        if (texts == null) {
            texts = draft == null ? List.of() : editing.texts(viewer, draft);
        }
        return texts;
    }
}
