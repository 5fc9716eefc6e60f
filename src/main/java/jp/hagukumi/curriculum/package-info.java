/**
 * The curriculum as a municipality changes it: lessons and questions edited in the browser, published by a second person.
 *
 * <p>A lesson or a question is a {@link jp.hagukumi.curriculum.Piece}; its text is the same everywhere, as it stands in
 * {@code content/}: Markdown, or the YAML of one question. A draft is one per piece and municipality; every saved text of it
 * stays for ever, with who saved it. Nobody publishes what they wrote a part of.
 *
 * <p>What a municipality has published lies over the shipped content piece by piece and keeps the shipped text that it was
 * made from. A publication is a whole course or test in a version of its own above all shipped ones ({@link
 * jp.hagukumi.platform.content.OwnVersions}), so that whatever refers to a version finds the wording of that day, and nobody
 * else ever meets it. When the shipped content has changed, a start makes the next version from it and what lies over it; a
 * piece of which the shipped text itself has changed stays ours and is listed as a conflict until somebody decides.
 *
 * <p>Whoever writes holds the row of the course in {@code content_course}, so that two publications come one after the other.
 */
@NullMarked
package jp.hagukumi.curriculum;

import org.jspecify.annotations.NullMarked;
