package jp.hagukumi.activity;

import java.util.List;

/**
 * Newly recorded facts in log order, told inside the producers' transaction. Facts already known are left out.
 *
 * <p>Consumers observe it with the priorities 100 attainment, 200 mileage, 300 certification, 400 reporting.
 */
public record ActivityRecorded(List<Activity> activities) {}
