/** Pages and resources of certification. */
@NullMarked
package jp.hagukumi.certification.web;

import org.jspecify.annotations.NullMarked;
