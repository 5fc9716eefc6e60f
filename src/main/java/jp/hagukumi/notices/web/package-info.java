/** The page of notices. */
@NullMarked
package jp.hagukumi.notices.web;

import org.jspecify.annotations.NullMarked;
