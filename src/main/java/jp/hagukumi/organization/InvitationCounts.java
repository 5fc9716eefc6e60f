package jp.hagukumi.organization;

/**
 * How many of those without a password stand where.
 *
 * @param open hold an invitation that can be used
 * @param toPrint have none and can't be reached by mail
 * @param toSend have none and can be reached by mail
 */
public record InvitationCounts(int open, int toPrint, int toSend) {
    public boolean nobody() {
        return open + toPrint + toSend == 0;
    }
}
