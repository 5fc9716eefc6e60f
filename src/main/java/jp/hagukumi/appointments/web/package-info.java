/** Screens and resources of appointments. */
@NullMarked
package jp.hagukumi.appointments.web;

import org.jspecify.annotations.NullMarked;
