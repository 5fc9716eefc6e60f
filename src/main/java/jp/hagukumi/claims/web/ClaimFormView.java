package jp.hagukumi.claims.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimRule;
import jp.hagukumi.claims.ClaimRules;
import jp.hagukumi.claims.Claims;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The pages {@code /claim-form/QUALIFICATION}, a new claim of a kind, and {@code /claim-form/17}, one to change. */
@Named
@RequestScoped
public class ClaimFormView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String asked;

    @Inject
    Claims claims;

    @Inject
    ClaimRules rules;

    @Inject
    EvidenceCheck check;

    @Inject
    Viewer viewer;

    @Inject
    ClaimWords words;

    private @Nullable ClaimForm form;
    private @Nullable ClaimRule rule;
    private @Nullable Long id;
    private @Nullable List<Part> files;

    /** Called before anything is read from the request. */
    public void open() {
        viewer.self();
        ClaimKind kind = Asked.kind(asked == null ? "" : asked).orElse(null);
        if (kind == null) {
            Claim claim = claims.editable(viewer, Asked.id(asked));
            id = claim.id();
            kind = claim.kind();
            form = ClaimForm.of(claim, claims.organiserOf(viewer, claim));
        } else {
            form = new ClaimForm(words.today());
        }
        ClaimKind wanted = kind;
        rule = rules.on(words.today()).of(kind).orElseThrow(() -> new NotVisible("claims of " + wanted));
    }

    public ClaimForm getForm() {
        if (form == null) {
            open();
        }
        return Objects.requireNonNull(form);
    }

    public ClaimRule getRule() {
        getForm();
        return Objects.requireNonNull(rule);
    }

    public boolean isFresh() {
        getForm();
        return id == null;
    }

    /** Keeps it and leads to the page on which it is handed in; a refusal stands at its field. */
    public void save() throws IOException {
        try {
            List<EvidenceFile> taken = check.takeAll(files, FileType.EVIDENCE);
            long kept = Deadlock.retry(() -> claims.save(
                    viewer, id, getForm().draft(getRule().kind(), getRule().freeCode()), taken));
            Faces.redirect("claim/%s", kept);
        } catch (Refused e) {
            Messages.addError(e.field().isEmpty() ? null : e.field(), "{0}", words.refusal(e));
        }
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
