package jp.hagukumi.assessment;

/** Where an attempt stands. */
public enum AttemptState {
    OPEN,
    HANDED_IN,
    /** The time ran out; what was saved until then was marked. */
    TIMED_OUT
}
