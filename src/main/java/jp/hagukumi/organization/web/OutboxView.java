package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Outbox;
import jp.hagukumi.platform.OutboxLine;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The part of {@code /admin/jobs} about mail and whatever else could not be delivered. */
@Named
@RequestScoped
public class OutboxView {
    private static final int MOST = 100;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<OutboxLine> lines;

    public List<OutboxLine> getLines() {
        viewer.require(Role.ADMIN);
        if (lines == null) {
            lines = outbox.troubled(viewer.municipalityId(), MOST);
        }
        return lines;
    }

    /** Delivers once more. */
    public void retry(long id) {
        viewer.require(Role.ADMIN);
        boolean retried = outbox.retry(viewer.municipalityId(), id);
        Messages.addFlashGlobalInfo(
                "{0}", texts.of(retried ? "organization.outbox.retried" : "organization.outbox.underWay"));
        Faces.redirect("admin/jobs");
    }
}
