/**
 * What happened: the facts that everything else is derived from, in one append-only log.
 *
 * <p>Producers record facts, consumers observe {@link jp.hagukumi.activity.ActivityRecorded} at fixed priorities;
 * neither knows the other. A correction is a new fact that names the one it withdraws; what comes back after that has a
 * source key of its own (an imported completion bears the id of its import).
 */
@NullMarked
package jp.hagukumi.activity;

import org.jspecify.annotations.NullMarked;
