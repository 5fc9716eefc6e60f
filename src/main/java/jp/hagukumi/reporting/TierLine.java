package jp.hagukumi.reporting;

import jp.hagukumi.learning.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table by tier.
 *
 * @param tier null: all tiers together
 */
public record TierLine(@Nullable Tier tier, Figure figure) {}
