/** What may become of a proposal, what is like it, who is named, and what is counted. */
@NullMarked
package jp.hagukumi.proposals.rules;

import org.jspecify.annotations.NullMarked;
