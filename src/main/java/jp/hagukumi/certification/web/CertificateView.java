package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hagukumi.certification.CertificateCopies;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.certification.CertificateFile;
import jp.hagukumi.certification.badges.Badges;
import jp.hagukumi.certification.paper.CertificatePapers;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /certificate/131016-2026-000001}: a certificate with all that its holder can take along; {@code …/pdf} is the file
 * itself, or the page with the reason why there is none; {@code ?number=} leads to it.
 */
@Named
@RequestScoped
public class CertificateView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String kind;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String surplus;

    @Inject
    Viewer viewer;

    @Inject
    CertificateCopies copies;

    @Inject
    CertificatePapers papers;

    @Inject
    Badges badges;

    @Inject
    Texts texts;

    private @Nullable CertificateCopy copy;
    private String refusal = "";

    /** Called before anything is written. */
    public void open() throws IOException {
        String typed = Faces.getRequestParameter("number");
        if (number == null && typed != null && !typed.isBlank()) {
            Faces.redirect("certificate/%s", typed.strip());
            return;
        }
        if (number == null || surplus != null) {
            throw new NotVisible("/certificate/" + number + "/" + kind + "/" + surplus);
        }
        copy = copies.find(viewer, number);
        if (kind == null) {
            return;
        }
        try {
            send(file(number, kind));
        } catch (Refused e) {
            refusal = texts.of(e.textKey(), e.arguments());
            Faces.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private CertificateFile file(String wanted, String form) {
        return switch (form) {
            case "pdf" -> papers.pdf(viewer, wanted);
            case "png" -> badges.png(viewer, wanted);
            case "svg" -> badges.svg(viewer, wanted);
            case "jwt" -> badges.credential(viewer, wanted);
            default -> throw new NotVisible("/certificate/" + wanted + "/" + form);
        };
    }

    static void send(CertificateFile file) throws IOException {
        HttpServletResponse response = Faces.getResponse();
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
        Faces.responseComplete();
    }

    public @Nullable CertificateCopy getCopy() {
        return copy;
    }

    /** Why there is no file; empty where nothing was asked for. */
    public String getRefusal() {
        return refusal;
    }
}
