package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import jp.hagukumi.attainment.RatingGrowth;
import jp.hagukumi.attainment.rules.Growth;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** 期首 and 期末 of one 年度 side by side: {@code /hr/rating-growth/2025}. */
@Named
@RequestScoped
public class RatingGrowthView {
    private static final int PERCENT = 100;

    @Inject
    MapPath path;

    @Inject
    RatingGrowth growth;

    @Inject
    CurrentViewer viewer;

    @Inject
    Texts texts;

    private RatingGrowth.@Nullable Comparison comparison;

    /** Called before anything is written; answers 404 without the role HR and for a year that can't be compared. */
    public void open() {
        viewer.get().require(Role.HR);
        if (path.first == null || !path.first.matches("[12][0-9]{3}") || path.second != null) {
            throw new NotVisible("year " + path.first);
        }
        comparison = growth.of(viewer.get(), new FiscalYear(Integer.parseInt(path.first)))
                .orElseThrow(() -> new NotVisible("rounds of " + path.first));
    }

    public RatingGrowth.Comparison getComparison() {
        return Objects.requireNonNull(comparison);
    }

    /** +12.5%, or that it can't be told. */
    public String ratio(Growth of) {
        return of.isKnown()
                ? String.format(Locale.ROOT, "%+.1f%%", of.ratio() * PERCENT)
                : texts.of("attainment.rating.growth.unknown");
    }
}
