/** Pages and resources about staff, units, import and accounts. */
@NullMarked
package jp.hagukumi.organization.web;

import org.jspecify.annotations.NullMarked;
