package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.organization.Imports;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.imports.ChangeKind;
import jp.hagukumi.platform.imports.ShownChange;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The rows that an import changes, filtered and a page at a time; the choice stands in the address. */
@Named("importDifference")
@RequestScoped
public class ImportDifferenceView {
    private static final int PAGE = 50;

    /** A choice of what of the difference is shown. */
    public record Filter(String kind, String label, boolean current) {}

    @Inject
    @Param(name = "kind")
    String kind;

    @Inject
    ImportRunView view;

    @Inject
    Imports imports;

    @Inject
    Viewer viewer;

    @Inject
    ImportWords words;

    public List<Filter> getFilters() {
        List<Filter> filters = new ArrayList<>();
        filters.add(
                new Filter("", words.text("organization.import.all"), getKind().isEmpty()));
        for (ChangeKind one : ChangeKind.values()) {
            if (view.getRun().summary().of(one) > 0) {
                filters.add(new Filter(
                        one.name(),
                        words.text("organization.import.change." + one),
                        one.name().equals(getKind())));
            }
        }
        return filters;
    }

    public List<ShownChange> getChanges() {
        return imports.changes(viewer, view.getRun().id(), getKind(), (getPage() - 1) * PAGE, PAGE);
    }

    /** Pages of the difference, 1 at least. */
    public int getPages() {
        int rows = getKind().isEmpty()
                ? view.getRun().summary().total()
                : view.getRun().summary().of(ChangeKind.valueOf(getKind()));
        return Math.max(1, (rows + PAGE - 1) / PAGE);
    }

    public int getPage() {
        String typed = Faces.getRequestParameter("page");
        return typed != null && typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
    }

    public String pageAddress(int page) {
        return Faces.getRequestContextPath() + "/hr/import/" + view.getId() + "?kind=" + getKind() + "&page=" + page;
    }

    /** One of {@link ChangeKind}, empty for all. */
    public String getKind() {
        boolean known = kind != null
                && List.of(ChangeKind.values()).stream()
                        .anyMatch(one -> one.name().equals(kind));
        return known ? kind : "";
    }
}
