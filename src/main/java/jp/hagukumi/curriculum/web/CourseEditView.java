package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.curriculum.Draft;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Exports;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Overlay;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /admin/content/course/B02}: what of a course is ours, what is being changed, what waits for a second person? */
@Named
@RequestScoped
public class CourseEditView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    Editing editing;

    @Inject
    Exports exports;

    @Inject
    Viewer viewer;

    private @Nullable Material material;
    private Map<Piece, Draft> drafts = Map.of();
    private Set<Piece> own = Set.of();

    /**
     * A lesson or question in the list.
     *
     * @param place last part of its address
     * @param detail minutes of a lesson, text of a question
     * @param own whether the municipality has published its own text
     * @param draft null while nobody works on it
     */
    public record Line(
            String place,
            String title,
            String detail,
            boolean own,
            @Nullable Draft draft) {}

    /** Called before anything is written. */
    public void open() {
        Asked.last(surplus);
        material = editing.course(viewer, Asked.code(code));
        drafts = editing.drafts(viewer).stream()
                .filter(draft -> draft.piece().course().equals(code))
                .collect(Collectors.toMap(Draft::piece, Function.identity()));
        own = exports.overlays(viewer, Asked.code(code)).stream()
                .map(Overlay::piece)
                .collect(Collectors.toSet());
    }

    public Material getMaterial() {
        return Objects.requireNonNull(material);
    }

    public boolean isEditor() {
        return viewer.has(Role.CONTENT_EDITOR);
    }

    public List<Line> getLessons() {
        return getMaterial().course().lessons().stream()
                .map(lesson -> line(
                        Piece.Kind.LESSON,
                        lesson.file(),
                        Integer.toString(lesson.number()),
                        lesson.title().ja(),
                        Integer.toString(lesson.minutes())))
                .toList();
    }

    public List<Line> getQuestions() {
        var test = getMaterial().test();
        return test == null
                ? List.of()
                : test.questions().stream()
                        .map(question -> line(
                                Piece.Kind.QUESTION, question.id(), question.id(), question.text(), question.skill()))
                        .toList();
    }

    private Line line(Piece.Kind kind, String part, String place, String title, String detail) {
        Piece piece = new Piece(kind, Asked.code(code), part);
        return new Line(place, title, detail, own.contains(piece), drafts.get(piece));
    }

    public int getOwnCount() {
        return own.size();
    }

    public int getDraftCount() {
        return drafts.size();
    }

    public long getReadyCount() {
        return drafts.values().stream().filter(Draft::ready).count();
    }
}
