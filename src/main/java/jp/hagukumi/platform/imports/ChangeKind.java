package jp.hagukumi.platform.imports;

/** What a change means to the people it is about. */
public enum ChangeKind {
    JOINED,
    LEFT,
    MOVED,
    ADDED,
    CHANGED,
    ENDED,
    REMOVED
}
