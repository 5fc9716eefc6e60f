package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import jp.hagukumi.organization.RecordViews;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.organization.ViewingReason;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The question why a record is opened, for every page that shows somebody's record to people who are not their
 * supervisors: the page shows it ({@code /WEB-INF/organization/purpose.xhtml}) as long as {@link #isAsking} says so.
 */
@Named
@RequestScoped
public class PurposeView {
    @Inject
    ViewingPurpose kept;

    @Inject
    RecordViews views;

    /** {@code ?purpose=change} where another purpose is to be told. */
    @Inject
    @Param
    @Nullable
    String purpose;

    private ViewingReason reason = ViewingReason.INQUIRY;
    private String words = "";

    /** Whether the purpose is to be asked for before anything is shown. */
    public boolean isAsking() {
        return !kept.isChosen() || purpose != null;
    }

    /** Notes a look for the purpose that was told. */
    public void note(Viewer viewer, long personId) {
        views.note(viewer, personId, kept.getReason());
    }

    /** Notes a look of a person's own supervisor, who need not tell a purpose. */
    public void noteSupervisor(Viewer viewer, long personId) {
        views.note(viewer, personId, ViewingReason.SUPERVISION.name());
    }

    /** Keeps the purpose and opens the same address. */
    public void open() throws IOException {
        kept.choose(reason, words);
        Faces.redirect(Faces.getRequestURI());
    }

    public ViewingReason getReason() {
        return reason;
    }

    public void setReason(ViewingReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    /** Null where the field was left empty. */
    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
