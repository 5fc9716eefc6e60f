/** The skill framework and the role profiles: definitions only, never what a person has. */
@NullMarked
package jp.hagukumi.skills;

import org.jspecify.annotations.NullMarked;
