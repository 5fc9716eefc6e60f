package jp.hagukumi.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of jobs.
 *
 * @param finishedAt null while it is not over
 * @param attempts runs since the last progress
 */
public record JobLine(
        JobState job, Instant createdAt, @Nullable Instant finishedAt, int attempts) {}
