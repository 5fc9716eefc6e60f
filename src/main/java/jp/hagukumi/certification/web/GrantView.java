package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.certification.GrantLine;
import jp.hagukumi.certification.GrantPlan;
import jp.hagukumi.certification.Grants;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/certification-grant?id=1&id=2}: what will happen when these are granted? */
@Named
@RequestScoped
public class GrantView {
    private static final int MOST = 100;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    GrantPlan plan;

    @Inject
    Grants grants;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<GrantLine> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/certification-grant/" + surplus);
        }
        getLines();
    }

    public List<GrantLine> getLines() {
        if (lines == null) {
            List<Long> ids = Typed.ids("id");
            if (ids.size() > MOST) {
                throw new Refused("certification.refused.many", MOST);
            }
            lines = plan.of(viewer, ids);
        }
        return lines;
    }

    public long getGrantable() {
        return getLines().stream().filter(GrantLine::isGrantable).count();
    }

    /** Grants on a click on the button. */
    public void send() {
        if (Faces.isPostback() && Faces.getRequestParameter("grant") != null) {
            List<Long> ids = Typed.ids("id");
            Grants.Outcome outcome = Deadlock.retry(() -> grants.grant(viewer, ids));
            String told = outcome.numbers().size() == ids.size()
                    ? texts.of("certification.done.granted", outcome.numbers().size())
                    : texts.of(
                            "certification.done.grantedSome",
                            outcome.numbers().size(),
                            outcome.heldBack().size() + outcome.gone());
            Messages.addFlashGlobalInfo("{0}", told);
            Faces.redirect("hr/certification");
        }
    }
}
