/** The screens of effects. */
@NullMarked
package jp.hagukumi.effects.web;

import org.jspecify.annotations.NullMarked;
