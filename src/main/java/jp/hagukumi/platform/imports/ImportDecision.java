package jp.hagukumi.platform.imports;

/**
 * Who decided to apply or undo an import, and how.
 *
 * @param leaveOutFaults apply without the rows that have a fault
 * @param secondYes the size of the change was seen and confirmed
 */
public record ImportDecision(boolean leaveOutFaults, boolean secondYes, long accountId, String accountName) {}
