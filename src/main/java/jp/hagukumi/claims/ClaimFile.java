package jp.hagukumi.claims;

import jp.hagukumi.platform.files.FileType;

/**
 * A file of evidence without its content.
 *
 * @param sha256 of the content, in hexadecimal
 * @param scanned whether it was looked at for viruses
 */
public record ClaimFile(long id, long claimId, String name, FileType type, int bytes, String sha256, boolean scanned) {
    private static final int KILOBYTE = 1024;

    /** Rounded up. */
    public int kilobytes() {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }
}
