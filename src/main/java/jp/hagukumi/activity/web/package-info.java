/** What the administrator sees of the log: figures that are rebuilt from it. */
@NullMarked
package jp.hagukumi.activity.web;

import org.jspecify.annotations.NullMarked;
