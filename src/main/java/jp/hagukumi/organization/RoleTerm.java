package jp.hagukumi.organization;

import java.time.LocalDate;

/**
 * A role held from one day to another, both included.
 *
 * @param authority 任命権者 it is limited to; empty: all
 */
public record RoleTerm(Role role, String authority, LocalDate from, LocalDate to) {}
