/**
 * Claims: what staff did outside the courses, told by themselves, proved by a file, approved by somebody else.
 *
 * <p>A claim is a draft until it is handed in; it may be sent back with a reason and handed in again. Approval is a fact,
 * told once under the id of the claim, and so is its cancellation; points, levels and certificates follow from those alone.
 * Nobody approves their own.
 *
 * <p>Who approves which kind, what there is to choose from and which skill levels it grants are content: {@code
 * rules/claims/<valid-from>.yaml}. A claim keeps the version of the day it was written.
 *
 * <p>Evidence lies in the database: nodes share nothing else, a backup then holds all of it at one moment, no path can be
 * steered from outside, and rights are checked by the statement that reads it. A file is known by its content; it leaves only
 * as an attachment. Locks are taken in the order claim, person.
 */
@NullMarked
package jp.hagukumi.claims;

import org.jspecify.annotations.NullMarked;
