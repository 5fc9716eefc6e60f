package jp.hagukumi.effects;

/** A measurement in a list, with its effect and who reported it. */
public record Waiting(Effect effect, EffectRound round, String reporter) {}
