package jp.hagukumi.platform.files;

/** What looks for viruses in files before they are kept. */
public interface VirusScan {
    /** Word for {@code claim_file.scan}. */
    enum Outcome {
        /** Nobody looked. */
        NONE,
        CLEAN,
        INFECTED,
        /** It could not be looked at; it must not be kept. */
        FAILED
    }

    Outcome scan(byte[] content);
}
