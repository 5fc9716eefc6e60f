package jp.hagukumi.projects.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.projects.ProjectDecisions;
import jp.hagukumi.projects.ProjectReports;
import jp.hagukumi.projects.ProjectReviews;
import org.omnifaces.util.Faces;

/** What the DX office asks for on the page of a project. */
@ApplicationScoped
public class OfficeActions {
    private static final String FEEDBACK = "feedback-";

    @Inject
    TeamForm team;

    @Inject
    ProjectReports reports;

    @Inject
    ProjectReviews reviews;

    @Inject
    ProjectDecisions decisions;

    @Inject
    StaffNumbers staff;

    /** Does it; false where the step is none of these. */
    boolean act(Viewer viewer, long id, String step) {
        String reason = Asked.text("reason");
        switch (step) {
            case "giveBack" -> reports.giveBack(viewer, id, reason);
            case "openReview" -> reviews.open(viewer, id, staff.all(viewer, "reviewers"));
            case "talked" -> reviews.talked(viewer, id, reason);
            case "decide" -> decisions.decide(viewer, id, reason, feedback());
            case "takeBack" -> decisions.takeBack(viewer, id, reason);
            case "goLive" -> decisions.goLive(viewer, id, Asked.day("since"));
            case "close" -> decisions.close(viewer, id, reason);
            case "stop" -> decisions.stop(viewer, id, reason);
            case "changeDue" -> team.changeDue(viewer, id, Asked.day("due"), reason);
            case "changeTeam" -> team.changeTeam(viewer, id, reason);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Map<Long, String> feedback() {
        Map<Long, String> feedback = new TreeMap<>();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(FEEDBACK)) {
                feedback.put(Asked.id(name.substring(FEEDBACK.length())), value);
            }
        });
        return feedback;
    }
}
