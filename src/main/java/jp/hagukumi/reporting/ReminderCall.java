package jp.hagukumi.reporting;

import java.time.LocalDate;

/**
 * One 督促 by hand.
 *
 * @param sender SUPERVISOR or HR
 */
record ReminderCall(long id, long municipalityId, String sender, LocalDate day) {
    static final String SUPERVISOR = "SUPERVISOR";
    static final String HR = "HR";
}
