package jp.hagukumi.curriculum;

import java.time.Instant;

/**
 * What somebody is working on, at most one for a piece.
 *
 * @param revision counts what was saved, from 1
 * @param published the text in force that it is to replace
 * @param base the shipped text that it has been reconciled with
 * @param baseVersion of the shipped course or test at that time
 * @param changedName who saved last, as they were called then
 */
public record Draft(
        long id,
        Piece piece,
        State state,
        int revision,
        String published,
        String base,
        int baseVersion,
        String body,
        String changedName,
        Instant changedAt) {

    /** READY: somebody is asked to look at it; the last two are over. */
    public enum State {
        OPEN,
        READY,
        PUBLISHED,
        DROPPED
    }

    public boolean ready() {
        return state == State.READY;
    }

    /** Whether anything would change. */
    public boolean changed() {
        return !body.equals(published);
    }
}
