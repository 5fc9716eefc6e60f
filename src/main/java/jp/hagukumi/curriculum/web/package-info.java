/** The pages on which the curriculum is changed, and what their script calls. */
@NullMarked
package jp.hagukumi.curriculum.web;

import org.jspecify.annotations.NullMarked;
