package jp.hagukumi.curriculum;

import java.time.Instant;

/** A text of a draft as somebody saved it. */
public record SavedText(int revision, String name, Instant at, String body) {}
