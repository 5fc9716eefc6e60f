/**
 * Content as code: what {@code content/} holds becomes immutable definitions that features read.
 *
 * <p>Reading is pure: files in, validated records or a list of every problem out. A feature contributes a
 * {@link jp.hagukumi.platform.content.DefinitionKind} per kind of file it owns; this package knows none of them. What was
 * read is kept by code, version and hash in the table {@code definition}, so that what somebody took years ago can still
 * be shown in the version they took.
 *
 * <p>Decisions: a folder of the installation ({@code HAGUKUMI_CONTENT}) lies over the packaged one file by file. Content
 * with a problem stops the start with the whole list, because a course that silently disappears would take people's
 * obligations with it.
 */
@NullMarked
package jp.hagukumi.platform.content;

import org.jspecify.annotations.NullMarked;
