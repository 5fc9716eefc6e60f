package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.learning.AssignmentFigures;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRules;
import jp.hagukumi.learning.Assignments;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 必修指定: which rules there are, where each stands, what the runs did. */
@Named
@RequestScoped
public class AssignmentsView {
    private static final AssignmentFigures.Standing NOBODY = new AssignmentFigures.Standing(0, 0, 0, 0);

    @Inject
    AssignmentRules rules;

    @Inject
    AssignmentFigures figures;

    @Inject
    Assignments assignments;

    @Inject
    CurrentViewer viewer;

    @Inject
    Clock clock;

    private @Nullable Map<String, AssignmentFigures.Standing> standings;

    /** Answers 404 to anybody without the role HR. */
    public void load() {
        viewer.get().require(Role.HR);
    }

    public List<AssignmentRule> getRules() {
        return rules.all(viewer.get().municipalityId(), today());
    }

    public AssignmentFigures.Standing standing(String code) {
        if (standings == null) {
            standings = figures.standings(viewer.get(), today());
        }
        return standings.getOrDefault(code, NOBODY);
    }

    public List<AssignmentFigures.Run> getRuns() {
        return figures.runs(viewer.get());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Asks for a run as of today and shows the page anew. */
    public void run() throws IOException {
        assignments.run(viewer.get());
        Faces.redirect("hr/assignments?started=1");
    }
}
