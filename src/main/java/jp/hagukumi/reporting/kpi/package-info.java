/**
 * KPIs: what the municipality measures of its digital change, against which target, counted how.
 *
 * <p>They are content: {@code kpi/<valid-from>.yaml} names target, numerator, denominator and formula of each, so that a
 * municipality changes them without a new release, and a figure of last year keeps the definition it was made by. A formula is
 * code and has a name and a version; the file only says which one holds and with which parameters.
 *
 * <p>Decisions: what is measured in several ways under one code (全職員 and 管理職, 自己評価 and テスト) has parts, each with its own
 * target, which nobody adds up. A value that a source states is never compared with ours: nobody has verified it, and it is
 * shown as 参考値（未検証）. What a source leaves open is a choice of the municipality with a default; where there is no sensible
 * default, there is no figure until it is set.
 */
@NullMarked
package jp.hagukumi.reporting.kpi;

import org.jspecify.annotations.NullMarked;
