package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.curriculum.Conflict;
import jp.hagukumi.curriculum.Conflicts;
import jp.hagukumi.curriculum.Draft;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Material;
import jp.hagukumi.curriculum.Materials;
import jp.hagukumi.curriculum.Piece;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The part of {@code /admin/content} on editing: what waits, what conflicts, and which course to open. */
@Named
@RequestScoped
public class ContentDesk {
    @Inject
    Editing editing;

    @Inject
    Conflicts conflicts;

    @Inject
    Catalogue catalogue;

    @Inject
    Materials materials;

    @Inject
    Viewer viewer;

    private @Nullable List<Draft> drafts;
    private @Nullable List<Conflict> open;

    /** Drafts of a course that are worked on or wait. */
    public record Waiting(Course course, int drafts, long ready) {}

    public List<Conflict> getConflicts() {
        if (open == null) {
            open = conflicts.all(viewer);
        }
        return open;
    }

    private List<Draft> drafts() {
        if (drafts == null) {
            drafts = editing.drafts(viewer);
        }
        return drafts;
    }

    /** Courses that somebody works on, by code. */
    public List<Waiting> getWaiting() {
        Map<String, List<Draft>> byCourse = drafts().stream()
                .collect(Collectors.groupingBy(draft -> draft.piece().course(), TreeMap::new, Collectors.toList()));
        return byCourse.entrySet().stream()
                .flatMap(entry -> catalogue.course(entry.getKey()).stream()
                        .map(course -> new Waiting(
                                course,
                                entry.getValue().size(),
                                entry.getValue().stream().filter(Draft::ready).count())))
                .toList();
    }

    public long getReadyCount() {
        return drafts().stream().filter(Draft::ready).count();
    }

    public List<Course> getCourses() {
        return catalogue.courses();
    }

    /** The shipped course of a piece, for its name; of a course that is no longer shipped there is none. */
    public @Nullable Material material(Piece piece) {
        return materials.shipped(piece.course()).orElse(null);
    }
}
