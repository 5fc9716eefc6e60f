package jp.hagukumi.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import jp.hagukumi.certification.paper.CertificatePapers;
import jp.hagukumi.certification.paper.Letterhead;
import jp.hagukumi.certification.paper.Letterheads;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /hr/certificate}: who signs the certificates, in which languages, with which seal; {@code …/sample} shows it. */
@Named
@RequestScoped
public class CertificateSettingsView {
    private static final int MOST_READ = 1_048_577;
    private static final String SAMPLE = "sample";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String part;

    @Inject
    Viewer viewer;

    @Inject
    Letterheads letterheads;

    @Inject
    CertificatePapers papers;

    @Inject
    Texts texts;

    private boolean saved;
    private boolean sealed;
    private String signerTitle = "";
    private String signerName = "";
    private boolean bilingual;
    private String municipalityEnglish = "";
    private String signerTitleEnglish = "";
    private String signerNameEnglish = "";
    private @Nullable Part seal;

    @PostConstruct
    void read() {
        letterheads.of(viewer).ifPresent(this::show);
    }

    private void show(Letterhead now) {
        saved = true;
        sealed = now.sealed();
        signerTitle = now.title();
        signerName = now.name();
        Letterhead.English english = now.english();
        bilingual = english != null;
        if (english != null) {
            municipalityEnglish = english.municipality();
            signerTitleEnglish = english.title();
            signerNameEnglish = english.name();
        }
    }

    /** Called before anything is written. */
    public void open() throws IOException {
        viewer.require(Role.HR);
        if (part != null && !SAMPLE.equals(part)) {
            throw new NotVisible("/hr/certificate/" + part);
        }
        if (part != null && !Faces.isPostback()) {
            CertificateView.send(papers.sample(viewer));
        }
    }

    public void save() {
        Letterhead.English english =
                bilingual ? new Letterhead.English(municipalityEnglish, signerTitleEnglish, signerNameEnglish) : null;
        letterheads.save(viewer, new Letterhead(signerTitle, signerName, english, sealed));
        done("certification.settings.saved");
    }

    /** Takes the chosen file as the seal. */
    public void upload() throws IOException {
        if (seal != null) {
            letterheads.seal(viewer, seal.getInputStream().readNBytes(MOST_READ));
            done("certification.settings.sealSaved");
        }
    }

    public void removeSeal() {
        letterheads.removeSeal(viewer);
        done("certification.settings.sealRemoved");
    }

    private void done(String key) {
        Messages.addFlashGlobalInfo("{0}", texts.of(key));
        Faces.redirect("hr/certificate");
    }

    /** The seal as an address that holds the image itself; only for who may set it. */
    public String getSealAddress() {
        return letterheads
                .seal(viewer)
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse("");
    }

    public boolean isSaved() {
        return saved;
    }

    public boolean isSealed() {
        return sealed;
    }

    public String getSignerTitle() {
        return signerTitle;
    }

    public void setSignerTitle(String signerTitle) {
        this.signerTitle = signerTitle;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public boolean isBilingual() {
        return bilingual;
    }

    public void setBilingual(boolean bilingual) {
        this.bilingual = bilingual;
    }

    public String getMunicipalityEnglish() {
        return municipalityEnglish;
    }

    public void setMunicipalityEnglish(@Nullable String municipalityEnglish) {
        this.municipalityEnglish = municipalityEnglish == null ? "" : municipalityEnglish;
    }

    public String getSignerTitleEnglish() {
        return signerTitleEnglish;
    }

    public void setSignerTitleEnglish(@Nullable String signerTitleEnglish) {
        this.signerTitleEnglish = signerTitleEnglish == null ? "" : signerTitleEnglish;
    }

    public String getSignerNameEnglish() {
        return signerNameEnglish;
    }

    public void setSignerNameEnglish(@Nullable String signerNameEnglish) {
        this.signerNameEnglish = signerNameEnglish == null ? "" : signerNameEnglish;
    }

    public @Nullable Part getSeal() {
        return seal;
    }

    public void setSeal(@Nullable Part seal) {
        this.seal = seal;
    }
}
