package jp.hagukumi.platform;

/**
 * One thing to deliver.
 *
 * @param idempotencyKey goes along, so that a receiver can tell a repetition
 * @param payload JSON
 * @param attempts deliveries tried, this one included
 */
public record OutboxItem(
        long id, long municipalityId, String kind, String idempotencyKey, String payload, int attempts) {}
