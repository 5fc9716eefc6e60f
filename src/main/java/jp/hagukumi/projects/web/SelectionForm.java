package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.Selections;

/** What the DX office types where it selects from the applications of a call. */
@ApplicationScoped
public class SelectionForm {
    @Inject
    Selections selections;

    @Inject
    StaffNumbers staff;

    /** Returns the id of the project. */
    long select(Viewer viewer, long application) {
        return selections.select(
                viewer,
                application,
                new Selections.Terms(
                        staff.all(viewer, "more"),
                        staff.one(viewer, "sponsor"),
                        staff.mentor(viewer, "mentor"),
                        Asked.day("start")),
                Asked.text("reason"));
    }

    void decline(Viewer viewer, long application) {
        selections.decline(viewer, application, Asked.text("reason"));
    }
}
