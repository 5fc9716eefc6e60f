/** Decides about learning from facts alone: which cycle a day falls into, who must take what, when a course is complete. */
@NullMarked
package jp.hagukumi.learning.rules;

import org.jspecify.annotations.NullMarked;
