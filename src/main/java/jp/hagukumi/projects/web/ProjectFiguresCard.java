package jp.hagukumi.projects.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.projects.ProjectYears;
import jp.hagukumi.projects.rules.ProjectFigures.Share;
import org.jspecify.annotations.Nullable;

/** The figures of the 年度 on the board of projects. */
@Named
@RequestScoped
public class ProjectFiguresCard {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ProjectYears years;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    private ProjectYears.@Nullable Figures figures;

    public ProjectYears.Figures getFigures() {
        if (figures == null) {
            figures = years.of(viewer, getYear(), dates.getToday());
        }
        return figures;
    }

    public FiscalYear getYear() {
        return FiscalYear.of(dates.getToday());
    }

    /** 75.0% (3/4); in words where there is nothing to divide by. */
    public String share(Share share) {
        if (share.denominator() == 0) {
            return texts.of("projects.figures.none");
        }
        BigDecimal percent = BigDecimal.valueOf(share.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), 1, RoundingMode.HALF_UP);
        return texts.of("projects.figures.share", percent.toPlainString(), share.numerator(), share.denominator());
    }
}
