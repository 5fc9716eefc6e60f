/**
 * What an effect amounts to: hours and money, counted by months since the change went live, the same 業務 once.
 *
 * <p>Whole seconds are kept and multiplied; nothing is rounded before it is shown.
 */
@NullMarked
package jp.hagukumi.effects.rules;

import org.jspecify.annotations.NullMarked;
