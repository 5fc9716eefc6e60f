package jp.hagukumi.platform;

import java.time.LocalDate;

/**
 * A day has begun for a municipality; fired once per municipality and day by a job, in the order of the days, days
 * missed while the application was down included.
 *
 * <p>Fired outside a transaction. Where an observer throws, all observers of that day are called again later: each does
 * its work in a transaction of its own and must be able to do it twice. What takes long submits a job.
 */
public record DayStarted(long municipalityId, LocalDate day) {}
