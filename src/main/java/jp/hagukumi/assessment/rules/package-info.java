/**
 * Drawing questions and marking answers, without a container: definitions and answers in, marks out.
 *
 * <p>An answer is kept as one line of text in terms of what the person saw, so that nothing the browser holds tells the
 * right order or choice:
 *
 * <ul>
 *   <li>single, and a case with one right choice: the position of the choice as shown, from 0: {@code 2}
 *   <li>multiple, and a case with several: the positions, ascending: {@code 0,3}
 *   <li>true-false: {@code true} or {@code false}
 *   <li>ordering: for each item as shown its place from 1, empty while not chosen: {@code 2,1,}
 *   <li>matching: for each left side the position of the right side as shown, empty while not chosen: {@code 1,,0}
 *   <li>numeric and short-text: what was typed
 * </ul>
 *
 * The empty text is no answer. A question counts one point and only as a whole (完全解答), so that a result can be said
 * in one sentence: 15問中12問正解.
 */
@NullMarked
package jp.hagukumi.assessment.rules;

import org.jspecify.annotations.NullMarked;
