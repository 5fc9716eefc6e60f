package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.certification.OwnCertificates;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The part of マイページ that tells what one is certified for. */
@Named
@RequestScoped
public class CertificationCard {
    @Inject
    OwnCertificates own;

    @Inject
    Viewer viewer;

    private @Nullable List<OwnCertificates.Line> lines;

    public boolean isShown() {
        return viewer.personId() != null;
    }

    public List<OwnCertificates.Line> getLines() {
        if (lines == null) {
            lines = own.now(viewer);
        }
        return lines;
    }
}
