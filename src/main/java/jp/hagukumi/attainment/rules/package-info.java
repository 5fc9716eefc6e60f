/** From facts to evidence, from evidence to levels, from levels to coverage and growth. */
@NullMarked
package jp.hagukumi.attainment.rules;

import org.jspecify.annotations.NullMarked;
