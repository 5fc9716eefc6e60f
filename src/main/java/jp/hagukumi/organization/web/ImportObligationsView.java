package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.ImportObligations;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.Consequence;
import jp.hagukumi.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/** The obligations that come and go with an import and what it leaves behind, counted, and by name on opening. */
@Named("importObligations")
@RequestScoped
public class ImportObligationsView {
    private static final int SHOWN = 200;

    @Inject
    ImportRunView view;

    @Inject
    Imports imports;

    @Inject
    Viewer viewer;

    /** The numbers; null where the file has nothing to do with obligations or can't be applied. */
    public @Nullable ImportObligations getNumbers() {
        ImportRun run = view.getRun();
        boolean told = run.state() != ImportRun.State.REFUSED && run.summary().total() > 0;
        return told ? imports.obligations(run).orElse(null) : null;
    }

    public List<Consequence> getGained() {
        return imports.obligations(viewer, view.getRun().id(), true, SHOWN);
    }

    public List<Consequence> getLost() {
        return imports.obligations(viewer, view.getRun().id(), false, SHOWN);
    }

    /** How much a transfer leaves behind. */
    public int getLeftCount() {
        return imports.left(view.getRun());
    }

    public List<Consequence> getLeft() {
        return imports.left(viewer, view.getRun().id(), SHOWN);
    }

    /** Most names of each list. */
    public int getShown() {
        return SHOWN;
    }
}
