package jp.hagukumi.effects;

import java.time.LocalDate;

/**
 * What a change to a 業務 brought about.
 *
 * @param ownerKind of what brought it about, see {@link EffectOwner#kind}
 * @param personId who reported it
 * @param title of what brought it about
 * @param endsOn last day on which it counts
 * @param costYen spent once
 */
public record Effect(
        long id,
        String ownerKind,
        long ownerId,
        long personId,
        String title,
        LocalDate liveOn,
        LocalDate endsOn,
        long costYen,
        Operation operation) {}
