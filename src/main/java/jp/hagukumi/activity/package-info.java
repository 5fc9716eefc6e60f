/**
 * What happened: the facts that everything else is derived from, in one append-only log.
 *
 * <p>Producers record facts, consumers observe {@link jp.hagukumi.activity.ActivityRecorded} at fixed priorities;
 * neither knows the other. A correction is a new fact.
 */
@NullMarked
package jp.hagukumi.activity;

import org.jspecify.annotations.NullMarked;
