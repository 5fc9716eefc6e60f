package jp.hagukumi.platform;

import java.time.LocalDate;

/**
 * Which entries of the audit log somebody looks for; an empty text means any.
 *
 * @param from first day, in the business zone
 * @param to last day
 * @param name part of the actor's name or of the subject
 * @param action the beginning of an action
 */
public record AuditFilter(LocalDate from, LocalDate to, String name, String action) {}
