package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.reporting.Completion;
import jp.hagukumi.reporting.Figure;
import jp.hagukumi.reporting.Overview;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /hr}: where we stand against the targets, and which 部署 needs help. */
@Named
@RequestScoped
public class HrView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surplus;

    @Inject
    Completion completion;

    @Inject
    Viewer viewer;

    @Inject
    ReferenceDay reference;

    @Inject
    Texts texts;

    private @Nullable Overview overview;

    /** Called before anything is written. */
    public void open() {
        if (surplus != null) {
            throw new NotVisible("/hr/" + surplus);
        }
        getOverview();
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = completion.overview(viewer, reference.getDay());
        }
        return overview;
    }

    /** The answer in words, as HTML of our own texts and numbers only. */
    public String getLead() {
        Overview now = getOverview();
        if (!now.allTiers().rate().isKnown()) {
            return texts.of("reporting.hr.lead.nobody");
        }
        return staff(now.allStaff())
                + management(now.management())
                + (now.attentionCount() == 0
                        ? texts.of("reporting.hr.lead.noAttention")
                        : texts.of("reporting.hr.lead.attention", now.attentionCount()));
    }

    private String staff(Figure figure) {
        return figure.rate().reaches(figure.target())
                ? texts.of("reporting.hr.lead.staffReached")
                : texts.of("reporting.hr.lead.staffBelow", figure.rate().pointsTo(figure.target()));
    }

    private String management(Figure figure) {
        return figure.count().missing() == 0
                ? texts.of("reporting.hr.lead.managementDone")
                : texts.of("reporting.hr.lead.managementMissing", figure.count().missing());
    }
}
