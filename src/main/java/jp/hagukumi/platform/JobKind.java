package jp.hagukumi.platform;

/**
 * Work in the background that a feature contributes as a CDI bean.
 *
 * <p>A run can be cut off anywhere and begins again at the last checkpoint, on any node. So each chunk is a transaction
 * of its own (a {@code REQUIRES_NEW} method of another bean), and calling {@link JobRun#checkpoint} inside that
 * transaction makes chunk and checkpoint one. A run that throws is tried again a little later; one that throws
 * {@link Refused} has failed for good and shows that text.
 */
public interface JobKind {
    /** The name under which jobs are submitted. */
    String kind();

    /** Does the work, from {@link JobRun#step} on; called without a transaction. */
    void run(JobRun run);
}
