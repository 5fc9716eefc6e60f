package jp.hagukumi.certification;

/**
 * How many in one unit hold a stage.
 *
 * @param unitPath of the unit of the main posting
 */
public record UnitCount(String unitPath, String unitName, String stage, long people) {}
