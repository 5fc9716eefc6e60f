package jp.hagukumi.reporting;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.FiscalYear;

/**
 * Where the municipality stands on a day.
 *
 * @param allStaff 全職員: the basic courses
 * @param management 管理職: all their obligations
 * @param tiers by tier, all tiers together first
 * @param departments the roots of the tree
 * @param attention the six 課 that need help most, worst first
 * @param attentionCount how many 課 are that far from the target
 */
public record Overview(
        LocalDate day,
        FiscalYear year,
        Figure allStaff,
        Figure management,
        List<TierLine> tiers,
        List<UnitLine> departments,
        List<UnitLine> attention,
        int attentionCount) {

    /** Whether the year before is known well enough to say a difference. */
    public boolean isCompared() {
        return !allTiers().lastYear().isEmpty();
    }

    /** All tiers together. */
    public Figure allTiers() {
        return tiers.get(0).figure();
    }
}
