/** The skill map on screen. */
@NullMarked
package jp.hagukumi.attainment.web;

import org.jspecify.annotations.NullMarked;
