package jp.hagukumi.activity;

/**
 * Whom a replay is for.
 *
 * @param personId 0: not just one
 * @param onlyPending whether it is for those only for whom a rule failed before
 */
record ReplayScope(long personId, boolean onlyPending) {}
