/**
 * The certificate on paper: an A4 page as PDF that names who signs, bears the seal and a QR code of its public page.
 *
 * <p>Who signs, the English names and the seal are settings of the municipality, in the database like all else that nodes
 * share. The font is embedded. What it can't draw is an error and never left out: a certificate with a hole in a name is
 * worse than none. Characters are drawn as they were written; nothing is normalised, for that would turn 神 (U+FA19) into
 * another person's 神. A municipality with names beyond JIS X 0213 brings a font of its own ({@code
 * hagukumi.certificate.font}, TrueType).
 */
@NullMarked
package jp.hagukumi.certification.paper;

import org.jspecify.annotations.NullMarked;
