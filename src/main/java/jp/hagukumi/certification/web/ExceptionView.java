package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import jp.hagukumi.certification.HrDecisions;
import jp.hagukumi.certification.Stage;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page {@code /hr/certification-exception}: who is certified by a document in place of the requirements? */
@Named
@RequestScoped
public class ExceptionView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    HrDecisions decisions;

    @Inject
    EvidenceCheck check;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.HR);
        if (surplus != null) {
            throw new NotVisible("/hr/certification-exception/" + surplus);
        }
    }

    public List<Stage> getStages() {
        return decisions.stages();
    }

    /** What was typed before, where it was refused. */
    public String typed(String field) {
        return Typed.text(field);
    }

    /** Grants on a click on the button and shows the certificate. */
    public void send() throws IOException {
        if (Faces.isPostback() && !Typed.text("grant").isEmpty()) {
            EvidenceFile[] files = check.takeAll(files(), FileType.EVIDENCE).toArray(EvidenceFile[]::new);
            String number = Deadlock.retry(() -> decisions.except(
                    viewer, Typed.text("staffNumber"), Typed.text("stage"), Typed.text("document"), files));
            Messages.addFlashGlobalInfo("{0}", texts.of("certification.done.excepted", number));
            Faces.redirect("hr/certification-record/%s", number);
        }
    }

    private static List<Part> files() throws IOException {
        try {
            return Faces.getRequest().getParts().stream()
                    .filter(part -> "file".equals(part.getName()))
                    .toList();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }
}
