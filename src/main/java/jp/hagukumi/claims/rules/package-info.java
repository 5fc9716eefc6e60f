/** What can be decided about claims without asking anybody. */
@NullMarked
package jp.hagukumi.claims.rules;

import org.jspecify.annotations.NullMarked;
