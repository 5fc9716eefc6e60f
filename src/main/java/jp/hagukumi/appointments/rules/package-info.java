/** 設置率 and whether an appointment counts: plain Java. */
@NullMarked
package jp.hagukumi.appointments.rules;

import org.jspecify.annotations.NullMarked;
