package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.proposals.ProposalSight;
import jp.hagukumi.proposals.SeenProposal;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The page {@code /proposal/17}: what is proposed, what became of it, what do others say? */
@Named
@RequestScoped
public class ProposalView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ProposalSight sight;

    @Inject
    ProposalSteps steps;

    @Inject
    ProposalProjectForm projects;

    @Inject
    ProposalMessages messages;

    @Inject
    Viewer viewer;

    private @Nullable SeenProposal seen;

    /** Called before anything is written. */
    public void open() {
        getSeen();
    }

    public SeenProposal getSeen() {
        if (seen == null) {
            seen = sight.of(viewer, Asked.id(id));
        }
        return seen;
    }

    /** Does what was asked for by one of the buttons. */
    public void send() {
        String step = Asked.text("step");
        if (!Faces.isPostback() || step.isEmpty()) {
            return;
        }
        long proposal = Asked.id(id);
        Deadlock.retry(() -> {
            if (step.equals("project")) {
                projects.begin(viewer, proposal);
            } else {
                steps.take(viewer, step, proposal);
            }
            return step;
        });
        messages.done("proposals.done." + step);
        Faces.redirect("proposal/%s", proposal);
    }
}
