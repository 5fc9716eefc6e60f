package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import jp.hagukumi.assessment.TestSheet;
import jp.hagukumi.assessment.TestSheets;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The test page {@code /learning/test/{attempt}}; an attempt that has ended leads to its result. */
@Named
@RequestScoped
public class TestView {
    @Inject
    @Param(pathIndex = 0)
    String attempt;

    @Inject
    TestSheets sheets;

    @Inject
    Viewer viewer;

    private @Nullable TestSheet sheet;

    /** Called before anything is written, so that it can still lead elsewhere. */
    public void open() {
        long id = PathId.of(attempt);
        sheet = sheets.sheet(viewer, id).orElse(null);
        if (sheet == null) {
            Faces.redirect("learning/result/%s", id);
        }
    }

    public TestSheet getSheet() {
        if (sheet == null) {
            throw new NotVisible("attempt " + attempt);
        }
        return sheet;
    }

    public String getTitle() {
        return getSheet()
                .title()
                .in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Minutes left, rounded up. */
    public long getMinutesLeft() {
        return getSheet().remaining().plus(Duration.ofMinutes(1).minusMillis(1)).toMinutes();
    }
}
