package jp.hagukumi.platform;

import java.time.Instant;

/**
 * Something that could not be delivered so far.
 *
 * @param attempts deliveries tried
 * @param givenUp whether it is tried again only when somebody asks for it
 */
public record OutboxLine(long id, String kind, Instant createdAt, int attempts, boolean givenUp, String lastError) {}
