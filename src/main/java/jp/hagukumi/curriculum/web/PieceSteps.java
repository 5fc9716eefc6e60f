package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.hagukumi.assessment.Question;
import jp.hagukumi.assessment.QuestionText;
import jp.hagukumi.curriculum.Conflicts;
import jp.hagukumi.curriculum.Edited;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.content.Problems;

/** What the buttons of an editor's page and its script do. */
@ApplicationScoped
public class PieceSteps {
    @Inject
    Editing editing;

    @Inject
    Conflicts conflicts;

    /** The text that the fields of a form stand for. */
    String typed(Edited edited, Map<String, String> fields) {
        if (edited.piece().kind() == Piece.Kind.LESSON) {
            return fields.getOrDefault("text", "");
        }
        Question before = QuestionText.read(edited.text(), new Problems())
                .orElseThrow(() -> new NotVisible("question " + edited.piece()));
        return QuestionText.write(new QuestionFields(fields).question(before));
    }

    /** Keeps what was typed; tells the revision. */
    int save(Viewer viewer, Piece piece, int seen, Map<String, String> fields) {
        return Deadlock.retry(() -> editing.save(viewer, piece, seen, typed(editing.piece(viewer, piece), fields)));
    }

    /** @param step {@code save}, {@code ready}, {@code drop} or {@code catchUp} */
    void take(Viewer viewer, String step, Piece piece, int seen, Map<String, String> fields) {
        switch (step) {
            case "save" -> save(viewer, piece, seen, fields);
            case "ready" -> {
                int revision = save(viewer, piece, seen, fields);
                editing.ready(viewer, piece, revision);
            }
            case "drop" -> editing.drop(viewer, piece, seen);
            case "catchUp" -> conflicts.catchUp(viewer, piece);
            default -> throw new NotVisible("step " + step);
        }
    }
}
