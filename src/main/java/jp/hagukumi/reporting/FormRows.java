package jp.hagukumi.reporting;

import java.util.List;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** Fills one form. */
public interface FormRows {
    /**
     * What a form is filled with.
     *
     * @param reach whose records may be counted and named
     * @param tree units of the day
     */
    record Scope(Viewer viewer, Reach reach, UnitTree tree, ReportQuery query) {}

    ReportForm form();

    /** Rows with one cell for each column of the form. */
    List<? extends List<? extends @Nullable Object>> rows(Scope scope);
}
