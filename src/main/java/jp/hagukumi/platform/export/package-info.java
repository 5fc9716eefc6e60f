/**
 * Tables that leave the application as files: written to a temporary file first, so that an answer is whole or an error.
 *
 * <p>Decisions: a file says at its end how many rows it holds. In CSV a text that a spreadsheet would take for a formula
 * gets an apostrophe in front; in xlsx texts are typed as texts and stay as they are. What CP932 can't hold is written as
 * 〓 and listed at the end, never as a question mark.
 */
@NullMarked
package jp.hagukumi.platform.export;

import org.jspecify.annotations.NullMarked;
