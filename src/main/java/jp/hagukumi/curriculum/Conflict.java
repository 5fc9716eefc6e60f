package jp.hagukumi.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * Ours lies over a shipped text that has changed since.
 *
 * @param overlay ours, with the shipped text of then
 * @param shipped the shipped text of now; null where there is none any more, so that ours is not taught either
 * @param version of the shipped course or test now
 * @param draft in which somebody has taken it up; null where nobody has
 * @param merged ours with what has changed in the shipped text; null where both have changed the same lines
 */
public record Conflict(
        Overlay overlay,
        @Nullable String shipped,
        int version,
        @Nullable Draft draft,
        @Nullable String merged) {
    public Piece piece() {
        return overlay.piece();
    }

    /** Whether a draft is already made with the shipped text of now in view. */
    public boolean underWay() {
        return draft != null && shipped != null && draft.base().equals(shipped);
    }
}
