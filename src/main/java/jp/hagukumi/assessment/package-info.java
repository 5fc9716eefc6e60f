/**
 * Question banks, tests drawn from them, and people's attempts.
 *
 * <p>Right answers never leave the server before an attempt has ended; the deadline is the server's; every answer
 * acknowledged is kept.
 */
@NullMarked
package jp.hagukumi.assessment;

import org.jspecify.annotations.NullMarked;
