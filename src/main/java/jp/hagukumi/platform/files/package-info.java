/**
 * Files that people hand in: judged by their bytes and by a virus scan before anything is kept, and never unpacked. Names are
 * made harmless; what leaves again leaves as an attachment.
 */
@NullMarked
package jp.hagukumi.platform.files;

import org.jspecify.annotations.NullMarked;
