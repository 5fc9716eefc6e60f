package jp.hagukumi.platform;

import org.jspecify.annotations.Nullable;

/**
 * A job that this node holds the lease of.
 *
 * @param owner the node
 * @param attempts runs since the last progress, this one included
 */
record Claimed(
        long id,
        String kind,
        @Nullable Long municipalityId,
        @Nullable Long createdBy,
        String payload,
        String step,
        int attempts,
        String owner) {}
