/** From gaps and offers to a plan. */
@NullMarked
package jp.hagukumi.career.rules;

import org.jspecify.annotations.NullMarked;
