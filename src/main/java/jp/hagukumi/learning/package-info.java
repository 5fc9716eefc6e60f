/**
 * Courses, who must take them, and how far everyone is.
 *
 * <p>An enrolment is one row per person, course and cycle; nothing is ever reset, a new cycle is a new row.
 */
@NullMarked
package jp.hagukumi.learning;

import org.jspecify.annotations.NullMarked;
