/** Tests that keep the shape of the code base: who may import whom, how big things may be, texts, the WAR. */
@NullMarked
package jp.hagukumi.build;

import org.jspecify.annotations.NullMarked;
