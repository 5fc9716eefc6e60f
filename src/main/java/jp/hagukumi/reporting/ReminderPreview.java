package jp.hagukumi.reporting;

import java.util.List;

/**
 * Whom a 督促 of HR would reach.
 *
 * @param people who would be reminded
 * @param already left out, because they have been reminded today
 * @param first obligations behind it, those due first, not all of them
 */
public record ReminderPreview(int people, int already, List<OpenObligation> first) {}
