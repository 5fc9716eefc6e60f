package jp.hagukumi.curriculum;

/**
 * A piece as a municipality has published it.
 *
 * @param base the shipped text that ours was last reconciled with
 * @param baseVersion of the shipped course or test at that time
 * @param body ours
 */
public record Overlay(Piece piece, String base, int baseVersion, String body) {}
