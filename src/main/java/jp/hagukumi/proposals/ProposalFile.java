package jp.hagukumi.proposals;

import jp.hagukumi.platform.files.FileType;

/** An attachment of a proposal. */
public record ProposalFile(long id, long proposalId, String name, FileType type, int bytes) {
    private static final int KILO = 1_024;

    /** At least 1. */
    public int kilobytes() {
        return Math.max(1, bytes / KILO);
    }

    ProposalFile called(String other) {
        return new ProposalFile(id, proposalId, other, type, bytes);
    }
}
