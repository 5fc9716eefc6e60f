/** The web side that all features share: who is signed in, security headers, error pages. */
@NullMarked
package jp.hagukumi.platform.web;

import org.jspecify.annotations.NullMarked;
