/** Tests of what stands in {@code content/}, across the features that own its kinds. */
@NullMarked
package jp.hagukumi.content;

import org.jspecify.annotations.NullMarked;
