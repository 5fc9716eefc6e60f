/** The screens of proposals, the library of cases and contests. */
@NullMarked
package jp.hagukumi.proposals.web;

import org.jspecify.annotations.NullMarked;
