/**
 * Figures and forms for HR, supervisors and the council; reads every feature, no feature reads it.
 *
 * <p>A figure belongs to a day. {@link jp.hagukumi.reporting.Obligations} says which obligations a 年度 holds on that day,
 * {@link jp.hagukumi.reporting.Cohorts} counts people by how theirs stand, {@code rules} turns that into 対象, 修了, 受講
 * and 除外. The names behind a figure come from the same statement. {@link jp.hagukumi.reporting.CohortsByDay} keeps what
 * was counted and counts afresh those who have changed since.
 *
 * <p>Decisions: an obligation belongs to the 年度 in which its due date lies. 修了率 is shown over all obligations of the
 * 年度 that are assigned by the day, and beside it over those whose due date has come (K08), so that June already says
 * where one is heading. Rates are rounded down: none claims a target it has not reached. 管理職 are counted over all
 * their obligations, 全職員 over the basic courses. Last year's figure is that of the same day a year before, carried over
 * to the successors of ended units. A completion under a former staff number counts for the present one.
 */
@NullMarked
package jp.hagukumi.reporting;

import org.jspecify.annotations.NullMarked;
