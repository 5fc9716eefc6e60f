package jp.hagukumi.organization;

import java.time.LocalDate;

/**
 * A fresh invitation, readable this once.
 *
 * @param unitName of the main posting, empty without one
 * @param code four groups of four
 * @param until last day of use
 */
public record InvitationSlip(
        long accountId, String staffNumber, String name, String unitName, String code, LocalDate until) {
    @Override
    public String toString() {
        return "InvitationSlip[" + staffNumber + "]";
    }
}
