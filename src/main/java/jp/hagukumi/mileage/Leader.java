package jp.hagukumi.mileage;

/**
 * Somebody who chose to be ranked by name.
 *
 * @param rank 1 …; the same for the same points
 * @param points earned in the 年度
 * @param own whether it is the viewer
 */
public record Leader(int rank, String name, String unitName, int points, boolean own) {}
