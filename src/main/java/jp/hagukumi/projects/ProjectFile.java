package jp.hagukumi.projects;

import java.time.Instant;
import jp.hagukumi.platform.files.FileType;

/**
 * A file of a project without its content.
 *
 * @param deliverable number in the template from 1; 0 for anything else
 * @param version from 1; the highest of a deliverable is the present one
 */
public record ProjectFile(
        long id,
        long projectId,
        int deliverable,
        int version,
        String name,
        FileType type,
        int bytes,
        boolean scanned,
        Instant addedAt,
        String by) {
    private static final int KILOBYTE = 1024;

    /** Rounded up. */
    public int kilobytes() {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }
}
