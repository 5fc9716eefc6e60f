package jp.hagukumi.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.certification.Holder;
import jp.hagukumi.certification.Holders;
import jp.hagukumi.certification.UnitCount;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr/certificates?q=}: who holds which certificate, and what became of those of before? */
@Named
@RequestScoped
public class RegisterView {
    private static final int MOST = 200;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    @Param(name = "q")
    @Nullable
    String typed;

    @Inject
    Holders holders;

    @Inject
    Viewer viewer;

    private @Nullable List<Holder> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/certificates/" + surplus);
        }
        getLines();
    }

    /** Those found, of any time; without a search the first of those in force. */
    public List<Holder> getLines() {
        if (lines == null) {
            lines = isAsked() ? holders.find(viewer, getTyped(), MOST) : holders.first(viewer, MOST);
        }
        return lines;
    }

    public boolean isAsked() {
        return !getTyped().isBlank();
    }

    public String getTyped() {
        return Objects.requireNonNullElse(typed, "");
    }

    /** How many there are, of which not all may be shown. */
    public long getTotal() {
        return isAsked()
                ? getLines().size()
                : holders.counts(viewer).stream().mapToLong(UnitCount::people).sum();
    }
}
