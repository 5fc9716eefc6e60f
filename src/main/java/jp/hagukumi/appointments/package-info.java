/**
 * Appointments: who is DX推進リーダー, アンバサダー or whatever role a 団体 defines, for which unit and how long.
 *
 * <p>The DX office defines the roles and appoints: directly, from the nominations of 所属長 or the applications of staff in
 * an open call by half-year, or as successor. Nobody appoints or selects themselves. Whoever is not selected reads why.
 *
 * <p>Person, unit, role and term are the {@code Designation} of organization, which rights of access and audiences of rules
 * follow; here is kept how it came about and ended, under the same id. Nothing is deleted: an appointment that ends early
 * gets an earlier last day, so that every 設置率 can be asked as of a day again.
 *
 * <p>An appointment counts for its unit while its person works there. A transfer ends none by itself: what it leaves behind
 * is listed until somebody takes over. Locks are taken in the order candidate, person.
 */
@NullMarked
package jp.hagukumi.appointments;

import org.jspecify.annotations.NullMarked;
