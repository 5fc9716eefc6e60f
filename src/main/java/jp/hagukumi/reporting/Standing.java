package jp.hagukumi.reporting;

import jp.hagukumi.reporting.rules.Cohort;

/**
 * How one person stands on a day.
 *
 * @param unitPath of the unit of the main posting on the day
 * @param authority 任命権者
 * @param cohort the person alone
 */
record Standing(long personId, String unitPath, String authority, Cohort cohort) {}
