package jp.hagukumi.reporting;

/**
 * Whom HR wants to remind.
 *
 * @param course code; empty: every course
 * @param unit code, with its subtree; empty: everybody
 */
public record ReminderChoice(String course, String unit, ReminderDue due) {}
