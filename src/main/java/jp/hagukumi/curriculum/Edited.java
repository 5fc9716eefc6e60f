package jp.hagukumi.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * A piece as an editor sees it.
 *
 * @param inForce the text that learners read now
 * @param draft null while nobody works on it
 */
public record Edited(
        Material material,
        Piece piece,
        String inForce,
        @Nullable Draft draft) {
    /** What is to be edited. */
    public String text() {
        return draft == null ? inForce : draft.body();
    }

    /** 0 while nobody works on it. */
    public int revision() {
        return draft == null ? 0 : draft.revision();
    }

    public boolean changed() {
        return !text().equals(inForce);
    }
}
