/**
 * Taking in files of records: read, checked, compared with what is stored, shown, applied as a whole, undone as a whole.
 *
 * <p>A feature contributes an {@link jp.hagukumi.platform.imports.ImportKind}; this package knows no table of a feature.
 *
 * <p>Decisions: the difference is made once, at the preview, and kept row by row with its before- and after-images; what
 * is applied is exactly what was shown. An import whose ground has moved since the preview is refused. Memory holds the
 * sort keys of a file and one group of rows at a time; the rows themselves wait in a spool file.
 */
@NullMarked
package jp.hagukumi.platform.imports;

import org.jspecify.annotations.NullMarked;
