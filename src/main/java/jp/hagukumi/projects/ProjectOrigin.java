package jp.hagukumi.projects;

import java.util.Optional;
import jp.hagukumi.organization.Viewer;

/** What projects may have come from. Features above implement it as a CDI bean; projects need not know them. */
public interface ProjectOrigin {
    /**
     * What a project came from.
     *
     * @param label key of the text that names its kind
     * @param path where it is shown
     */
    record Source(String label, String title, String path) {}

    /** What a project came from as the viewer sees it; empty where it came from something else. */
    Optional<Source> of(Viewer viewer, long projectId);

    /** A step was taken with a project, whose row is locked; called in the same transaction. */
    default void followed(Viewer by, long projectId, ProjectStep step, String reason) {}
}
