package jp.hagukumi.reporting;

import jp.hagukumi.organization.UnitOnDay;

/**
 * One unit of a table.
 *
 * @param name as the table shows it, with the units above where that is needed
 */
public record UnitLine(UnitOnDay unit, String name, Figure figure) {}
