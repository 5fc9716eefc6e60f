package jp.hagukumi.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.learning.AssignmentFigures;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleDefinition.Cycle;
import jp.hagukumi.learning.Assignments;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 必修指定: which rules there are, where each stands, what the runs did. */
@Named
@RequestScoped
public class AssignmentsView {
    private static final AssignmentFigures.Standing NOBODY = new AssignmentFigures.Standing(0, 0, 0, 0);

    @Inject
    AssignmentChoices choices;

    @Inject
    AssignmentFigures figures;

    @Inject
    Assignments assignments;

    @Inject
    CurrentViewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<AssignmentRule> all;
    private @Nullable Map<String, AssignmentFigures.Standing> standings;

    /** Answers 404 to anybody without the role HR. */
    public void load() {
        viewer.get().require(Role.HR);
    }

    public List<AssignmentRule> getRules() {
        if (all == null) {
            all = choices.all(viewer.get());
        }
        return all;
    }

    /** What a rule is called now; the code itself for one that is gone. */
    public String title(String code) {
        if (code.isEmpty()) {
            return texts.of("learning.assignments.ended");
        }
        Locale locale = Faces.getLocale();
        return getRules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> rule.definition().title().in(locale))
                .orElse(code);
    }

    public AssignmentFigures.Standing standing(String code) {
        if (standings == null) {
            List<String> yearly = getRules().stream()
                    .filter(rule -> rule.definition().cycle() == Cycle.EVERY_FISCAL_YEAR)
                    .map(AssignmentRule::code)
                    .toList();
            standings = figures.standings(viewer.get(), today(), yearly);
        }
        return standings.getOrDefault(code, NOBODY);
    }

    public List<AssignmentFigures.Run> getRuns() {
        return figures.runs(viewer.get());
    }

    public LocalDate today() {
        return choices.today();
    }

    /** Asks for a run as of today and shows the page anew. */
    public void run() throws IOException {
        assignments.run(viewer.get());
        Faces.redirect("hr/assignments?started=1");
    }
}
