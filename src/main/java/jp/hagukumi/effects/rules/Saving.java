package jp.hagukumi.effects.rules;

/**
 * What one measurement found, for a year.
 *
 * @param seconds of work saved; not positive where nothing is
 * @param expensesYen no longer spent
 * @param runningYen spent to keep it going
 */
public record Saving(long seconds, long expensesYen, long runningYen) {}
