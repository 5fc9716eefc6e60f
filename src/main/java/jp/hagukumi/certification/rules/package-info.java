/**
 * What a certification asks for, how long it holds and what it is called today: plain Java, every answer with its
 * reasons.
 */
@NullMarked
package jp.hagukumi.certification.rules;

import org.jspecify.annotations.NullMarked;
