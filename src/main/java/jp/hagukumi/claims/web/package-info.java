/** Screens and resources of claims. */
@NullMarked
package jp.hagukumi.claims.web;

import org.jspecify.annotations.NullMarked;
