package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.assessment.MeasurableCategory;
import jp.hagukumi.assessment.Measurements;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page {@code /skills/assessment}: what can be measured now, what is under way, what has to wait. */
@Named
@RequestScoped
public class AssessmentView {
    @Inject
    Measurements measurements;

    @Inject
    Viewer viewer;

    @Inject
    @Param
    @Nullable
    String chosen;

    private @Nullable List<MeasurableCategory> categories;

    public List<MeasurableCategory> getCategories() {
        if (categories == null) {
            categories = measurements.categories(viewer);
        }
        return categories;
    }

    /** How many categories have been measured at least once. */
    public long getMeasured() {
        return getCategories().stream().filter(one -> !one.levels().isEmpty()).count();
    }

    /** Whether there is anything to choose now. */
    public boolean isChoosable() {
        return getCategories().stream().anyMatch(one -> one.is("FREE"));
    }

    /** Whether the form came back because nothing was ticked. */
    public boolean isNothingChosen() {
        return "none".equals(chosen);
    }
}
