package jp.hagukumi.platform.imports;

/** What a file says about rows it does not name. */
public enum ImportMode {
    /** The file is the whole state on its effective day: what it does not name has ended. */
    FULL,
    /** Only the rows given are added or changed. */
    CHANGES
}
