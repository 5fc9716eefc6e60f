package jp.hagukumi.effects;

/**
 * A 業務: what a unit does again and again.
 *
 * @param code unique in the 団体: G-0001
 * @param unitName of the unit whose work it is
 * @param unitPath likewise
 */
public record Operation(long id, String code, String name, long unitId, String unitName, String unitPath) {}
