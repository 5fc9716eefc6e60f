package jp.hagukumi.platform.content;

import java.time.Instant;

/**
 * A wording of a definition that was loaded at some time.
 *
 * @param hash SHA-256 of its JSON, hexadecimal
 * @param loadedAt when it became the wording of its version
 * @param current whether this node works with it now
 */
public record LoadedDefinition(String kind, String code, int version, String hash, Instant loadedAt, boolean current) {}
