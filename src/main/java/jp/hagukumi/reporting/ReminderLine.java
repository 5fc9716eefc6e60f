package jp.hagukumi.reporting;

import java.time.Instant;

/**
 * A 督促 sent by hand, as the history shows it.
 *
 * @param bySupervisor whether a supervisor sent it and not HR
 * @param sender name at that time
 * @param choice whom HR chose; everything for one of a supervisor
 * @param people reminded so far
 * @param state of the work in the background, as in {@code JobState}; DONE for one of a supervisor
 * @param percent of that work
 */
public record ReminderLine(
        boolean bySupervisor,
        String sender,
        ReminderChoice choice,
        Instant calledAt,
        int people,
        String state,
        int percent) {}
