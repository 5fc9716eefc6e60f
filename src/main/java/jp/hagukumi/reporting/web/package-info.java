/** Pages and resources of figures and forms. */
@NullMarked
package jp.hagukumi.reporting.web;

import org.jspecify.annotations.NullMarked;
