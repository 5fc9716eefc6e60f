package jp.hagukumi.activity;

import java.util.List;

/**
 * Consumers delete what they derived about these people; {@link ActivityRecorded} events with their facts from the first
 * one on follow in the same transaction. The people's rows are locked.
 */
public record DerivationsForgotten(long municipalityId, List<Long> personIds) {}
