package jp.hagukumi.learning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import jp.hagukumi.learning.AssignmentPreview;
import jp.hagukumi.learning.AssignmentRule;
import jp.hagukumi.learning.AssignmentRuleChange;
import jp.hagukumi.learning.Assignments;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One 必修指定 to make or to change: typed, tried, then put in force. */
@Named
@ViewScoped
public class AssignmentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String wanted;

    @Inject
    AssignmentChoices choices;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentRuleChange change;

    @Inject
    CurrentViewer viewer;

    private String code = "";
    private String authority = "";
    private @Nullable AssignmentForm form;
    private @Nullable AssignmentPreview preview;

    /** Answers 404 without the role HR, for an unknown rule or one of another 任命権者. */
    public void load() {
        viewer.get().require(Role.HR);
        if (form == null) {
            open(wanted == null ? NEW : wanted);
        }
    }

    private void open(String asked) {
        if (NEW.equals(asked)) {
            code = "own-" + Ids.next();
            authority = viewer.get().authority();
            form = new AssignmentForm(choices.today());
        } else {
            AssignmentRule rule = choices.rule(viewer.get(), asked);
            code = rule.code();
            authority = rule.authority();
            form = AssignmentForm.of(rule, choices.today());
        }
    }

    public boolean isFresh() {
        return wanted == null || NEW.equals(wanted);
    }

    public @Nullable AssignmentForm getForm() {
        return form;
    }

    public @Nullable AssignmentPreview getPreview() {
        return preview;
    }

    /** The dry run: who gains and who loses; changes nothing. */
    public void tryOut() {
        AssignmentRule rule = rule();
        preview = null;
        change.check(viewer.get(), rule);
        preview = assignments.preview(viewer.get(), rule);
    }

    /** Back to the fields. */
    public void edit() {
        preview = null;
    }

    /** Puts the rule in force as it was tried. */
    public void apply() {
        AssignmentRule rule = rule();
        change.apply(viewer.get(), rule, Objects.requireNonNull(form).getReason());
        Faces.redirect("hr/assignments?changed=%s", rule.code());
    }

    private AssignmentRule rule() {
        return Objects.requireNonNull(form).rule(code, authority);
    }
}
