/** What a figure means: who counts, who is excluded, what a target asks for. Pure: facts in, figures out. */
@NullMarked
package jp.hagukumi.reporting.rules;

import org.jspecify.annotations.NullMarked;
