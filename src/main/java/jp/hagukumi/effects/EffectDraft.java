package jp.hagukumi.effects;

import java.time.LocalDate;

/**
 * What is reported of a change that went live.
 *
 * @param operation name of the 業務; one of this name in the unit is taken, else it is made
 * @param unitId whose work it is
 * @param costYen spent once
 */
public record EffectDraft(String operation, long unitId, LocalDate liveOn, long costYen, Measurement measurement) {}
