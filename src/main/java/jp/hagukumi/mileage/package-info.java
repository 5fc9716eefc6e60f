/** Points. */
@NullMarked
package jp.hagukumi.mileage;

import org.jspecify.annotations.NullMarked;
