/**
 * What is missing for what is asked of a person or wished for, and the shortest way there.
 *
 * <p>The suggestion is a pure rule ({@link jp.hagukumi.career.rules.SuggestionRule}) and names its reason: which skill goes
 * from which level to which. It never decides anything: nobody is enrolled but by their own hand.
 */
@NullMarked
package jp.hagukumi.career;

import org.jspecify.annotations.NullMarked;
