/**
 * What every feature stands on: time, ids, texts, the schema, jobs, the outbox, audit, errors and the log-in mechanism.
 *
 * <p>Platform knows no feature. Features may use all of it; it never calls one except through an interface that the
 * feature implements.
 *
 * <p>Decisions: ids are time-ordered 64-bit numbers made by the application ({@link jp.hagukumi.platform.Ids}), so that
 * a bulk write needs no round trip and two nodes need no coordination. An open-ended day in the database is 9999-12-31
 * ({@link jp.hagukumi.platform.Days#OPEN}), so that every "on that day" is one comparison and keys hold no NULL.
 */
@NullMarked
package jp.hagukumi.platform;

import org.jspecify.annotations.NullMarked;
