/** What facts are worth, what they are booked as, and when points lapse. */
@NullMarked
package jp.hagukumi.mileage.rules;

import org.jspecify.annotations.NullMarked;
