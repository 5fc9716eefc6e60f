package jp.hagukumi.reporting;

/**
 * What became of a 督促.
 *
 * @param people reminded now
 * @param already left out, because they had been reminded today
 * @param byMail whether a mail goes out besides the notice on screen
 */
public record ReminderResult(int people, int already, boolean byMail) {}
