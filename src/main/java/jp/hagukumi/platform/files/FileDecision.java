package jp.hagukumi.platform.files;

/** Whether a file may be kept. */
public sealed interface FileDecision {
    /**
     * It may.
     *
     * @param content what is to be kept: for a picture without what followed it in the file
     */
    record Accepted(FileType type, byte[] content) implements FileDecision {}

    /** It may not. */
    record Rejected(Reason reason) implements FileDecision {}

    /** Why not. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** None of the types taken, whatever its name says. */
        UNKNOWN,
        /** Begins like one of the types, but is none to its end. */
        DAMAGED,
        /** A PDF that runs, starts or carries something. */
        ACTIVE,
        /** A workbook, document or presentation with macros, embedded files or links to other files. */
        MACRO,
        /** A file that is an archive at the same time. */
        TWOFOLD,
        /** A picture of more points than anybody's screen needs: it would fill the memory of whoever opens it. */
        HUGE_PICTURE
    }
}
