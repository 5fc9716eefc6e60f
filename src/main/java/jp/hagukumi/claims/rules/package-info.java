/** What can be decided about a claim and its files without asking anybody. */
@NullMarked
package jp.hagukumi.claims.rules;

import org.jspecify.annotations.NullMarked;
