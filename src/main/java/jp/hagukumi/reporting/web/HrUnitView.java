package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.Completion;
import jp.hagukumi.reporting.UnitOverview;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr/completion/{unit}}: one 部署, what is below it, and the names behind 未修了. */
@Named
@RequestScoped
public class HrUnitView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String code;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    Completion completion;

    @Inject
    Viewer viewer;

    @Inject
    ReferenceDay reference;

    private @Nullable UnitOverview overview;

    /** Called before anything is written. */
    public void open() {
        getOverview();
    }

    public UnitOverview getOverview() {
        if (overview == null) {
            if (code == null || surplus != null) {
                throw new NotVisible("unit");
            }
            overview = completion.unit(viewer, code, reference.getDay());
        }
        return overview;
    }
}
