package jp.hagukumi.notices;

import java.time.Instant;
import java.util.List;

/**
 * One thing a person should know.
 *
 * @param textKey of {@link jp.hagukumi.platform.Texts}
 * @param path where it is dealt with; empty: nowhere
 */
public record Notice(
        long id, String kind, String textKey, List<String> arguments, String path, Instant createdAt, boolean read) {}
