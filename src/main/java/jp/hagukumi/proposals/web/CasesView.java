package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.Case;
import jp.hagukumi.proposals.Cases;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /cases}: what has worked elsewhere that we could use? */
@Named
@RequestScoped
public class CasesView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Cases cases;

    @Inject
    Viewer viewer;

    private @Nullable List<Case> lines;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/cases/" + surplus);
        }
        getLines();
    }

    public List<Case> getLines() {
        if (lines == null) {
            lines = cases.find(
                    viewer,
                    new Cases.Filter(
                            Asked.text("q"),
                            Asked.text("operation"),
                            Asked.text("tool"),
                            Asked.one(Case.Category.values(), Asked.text("category"))
                                    .orElse(null)));
        }
        return lines;
    }

    public List<Case.Category> getCategories() {
        return List.of(Case.Category.values());
    }
}
