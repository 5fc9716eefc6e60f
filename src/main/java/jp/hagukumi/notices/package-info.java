/** What a person should know: on screen always, by mail where there is mail. */
@NullMarked
package jp.hagukumi.notices;

import org.jspecify.annotations.NullMarked;
