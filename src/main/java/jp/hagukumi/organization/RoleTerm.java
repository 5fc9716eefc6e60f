package jp.hagukumi.organization;

import java.time.LocalDate;
import jp.hagukumi.platform.Days;

/**
 * A role held from one day to another, both included.
 *
 * @param authority 任命権者 it is limited to; empty: all
 */
public record RoleTerm(Role role, String authority, LocalDate from, LocalDate to) {
    /** Whether it ends at all. */
    public boolean ends() {
        return !Days.OPEN.equals(to);
    }

    /** For the audit log: role, 任命権者, days. */
    String described() {
        return role + (authority.isEmpty() ? "" : " " + authority) + " " + from + "/" + to;
    }
}
