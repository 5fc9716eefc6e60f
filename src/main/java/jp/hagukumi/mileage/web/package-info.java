/** Pages and resources of the mileage. */
@NullMarked
package jp.hagukumi.mileage.web;

import org.jspecify.annotations.NullMarked;
