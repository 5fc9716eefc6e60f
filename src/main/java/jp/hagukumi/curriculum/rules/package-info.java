/** Differences between texts, how ours lies over what is shipped, and what is wrong with a lesson or a question. */
@NullMarked
package jp.hagukumi.curriculum.rules;

import org.jspecify.annotations.NullMarked;
