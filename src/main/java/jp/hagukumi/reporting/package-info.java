/** Figures and forms for HR, supervisors and the council; reads every feature, no feature reads it. */
@NullMarked
package jp.hagukumi.reporting;

import org.jspecify.annotations.NullMarked;
