package jp.hagukumi.organization;

import java.time.LocalDate;

/**
 * A person appointed to a role for a unit and a term.
 *
 * @param unitId for which the person is appointed
 * @param roleCode of the role, as rules name it
 * @param deputy stands in for whoever holds the role
 * @param to last day; the day before {@code from} where it was ended before it began
 */
public record Designation(long personId, long unitId, String roleCode, boolean deputy, LocalDate from, LocalDate to) {}
