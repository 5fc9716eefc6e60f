/** The first page. */
@NullMarked
package jp.hagukumi.home.web;

import org.jspecify.annotations.NullMarked;
