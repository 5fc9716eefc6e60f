/** マイページ: what several features show together; reads every feature, no feature reads it. */
@NullMarked
package jp.hagukumi.home;

import org.jspecify.annotations.NullMarked;
