package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.ClaimInbox;
import jp.hagukumi.claims.ClaimLine;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The pages {@code /claims-inbox} and {@code /team/claims}: which claims wait for me? */
@Named
@RequestScoped
public class ClaimInboxView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    ClaimInbox inbox;

    @Inject
    Viewer viewer;

    private @Nullable List<ClaimLine> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("inbox " + surplus);
        }
        getLines();
    }

    /** The same for those who head a unit only. */
    public void openForTeam() {
        viewer.require(Role.SUPERVISOR);
        open();
    }

    public List<ClaimLine> getLines() {
        if (lines == null) {
            lines = inbox.of(viewer);
        }
        return lines;
    }

    /** Kinds that wait, in their order. */
    public List<ClaimKind> getKinds() {
        return getLines().stream()
                .map(line -> line.claim().kind())
                .distinct()
                .sorted()
                .toList();
    }

    public List<ClaimLine> of(ClaimKind kind) {
        return getLines().stream().filter(line -> line.claim().kind() == kind).toList();
    }
}
