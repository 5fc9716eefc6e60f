package jp.hagukumi.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.curriculum.Change;
import jp.hagukumi.curriculum.Editing;
import jp.hagukumi.curriculum.Publication;
import jp.hagukumi.curriculum.Publishing;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /admin/content/changes/B02}: what differs, and is it to be published? */
@Named
@RequestScoped
public class ChangesView {
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
    Publishing publishing;

    @Inject
    Publication publication;

    @Inject
    CurriculumMessages messages;

    @Inject
    Viewer viewer;

    private @Nullable List<Change> changes;

    /** Called before anything is written. */
    public void open() {
        Asked.last(surplus);
        getChanges();
    }

    public Course getCourse() {
        return editing.course(viewer, Asked.code(code)).course();
    }

    public List<Change> getChanges() {
        if (changes == null) {
            changes = publishing.changes(viewer, Asked.code(code));
        }
        return changes;
    }

    /** Those that the reader may publish now. */
    public List<Change> getPublishable() {
        return getChanges().stream()
                .filter(change -> !change.own() && !change.moved() && !change.hasErrors())
                .toList();
    }

    /** Publishes what was ticked, as it was seen. */
    public void send() {
        if (!Faces.isPostback()) {
            return;
        }
        try {
            publication.publish(viewer, Asked.code(code), seen());
            messages.done("curriculum.done.publish");
            Faces.redirect("admin/content/course/%s", Asked.code(code));
        } catch (Refused e) {
            messages.refused(e);
        }
    }

    private static Map<Long, Integer> seen() {
        String[] ticked = Faces.getRequestParameterValues("draft");
        return ticked == null
                ? Map.of()
                : Arrays.stream(ticked)
                        .filter(one -> one.matches("[0-9]{1,19}:[0-9]{1,9}"))
                        .map(one -> one.split(":"))
                        .collect(Collectors.toMap(
                                one -> Ids.parse(one[0]).orElse(0),
                                one -> Integer.parseInt(one[1]),
                                (one, other) -> one));
    }
}
