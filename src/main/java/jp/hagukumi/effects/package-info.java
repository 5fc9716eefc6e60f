/**
 * Effects: what a change saved, measured before and after, confirmed by the supervisor and fixed by the DX office.
 *
 * <p>An effect is on one 業務 of one unit and belongs to what brought it about: a proposal, a project, a unit that took it
 * over. This feature knows none of them; each implements {@link jp.hagukumi.effects.EffectOwner}. It is measured at going
 * live and again after three, six and twelve months, when the calendar asks for it; each measurement is confirmed and fixed
 * by itself and holds from its month on.
 *
 * <p>Nothing counts before both have agreed. Who has a share neither confirms nor fixes; who confirmed does not fix. Where
 * the supervisor has a share, the next one above confirms. Hours of one 業務 are counted once ({@link
 * jp.hagukumi.effects.rules.HoursRule}). The row of the effect is locked before anything about it changes.
 */
@NullMarked
package jp.hagukumi.effects;

import org.jspecify.annotations.NullMarked;
