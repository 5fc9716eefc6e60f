/** Pages and resources about courses, lessons and assignments. */
@NullMarked
package jp.hagukumi.learning.web;

import org.jspecify.annotations.NullMarked;
