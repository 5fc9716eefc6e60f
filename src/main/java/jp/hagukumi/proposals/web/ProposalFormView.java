package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;
import jp.hagukumi.proposals.CoAuthors;
import jp.hagukumi.proposals.Proposal;
import jp.hagukumi.proposals.ProposalDraft;
import jp.hagukumi.proposals.Proposals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The pages {@code /proposal-form}, a new idea, and {@code /proposal-form/17}, one to change. */
@Named
@RequestScoped
public class ProposalFormView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String asked;

    @Inject
    Proposals proposals;

    @Inject
    CoAuthors coAuthors;

    @Inject
    EvidenceCheck check;

    @Inject
    ProposalMessages messages;

    @Inject
    Viewer viewer;

    private @Nullable ProposalForm form;
    private @Nullable List<Part> files;

    /** Called before anything is read from the request. */
    public void open() {
        getForm();
    }

    public ProposalForm getForm() {
        if (form == null) {
            viewer.self();
            if (asked == null) {
                form = new ProposalForm();
                form.setContest(Asked.text("contest"));
            } else {
                Proposal one = proposals.editable(viewer, Asked.id(asked));
                form = ProposalForm.of(one, coAuthors.typed(viewer, one.id()));
            }
        }
        return form;
    }

    public boolean isFresh() {
        return asked == null;
    }

    /** Submits or changes it and leads to its page; a refusal stands at its field. */
    public void save() throws IOException {
        try {
            ProposalDraft draft = getForm().draft();
            List<EvidenceFile> taken = check.takeAll(files, FileType.EVIDENCE);
            long id = Deadlock.retry(() -> kept(draft, taken));
            messages.done(asked == null ? "proposals.done.submit" : "proposals.done.change");
            Faces.redirect("proposal/%s", id);
        } catch (Refused e) {
            messages.refused(e);
        }
    }

    private long kept(ProposalDraft draft, List<EvidenceFile> taken) {
        if (asked == null) {
            return proposals.submit(viewer, draft, taken);
        }
        long id = Asked.id(asked);
        proposals.change(viewer, id, draft, taken);
        return id;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
