/**
 * Certificates as Open Badges 3.0: a signed credential (VC-JWT, RS256) alone or inside a picture, and what anybody needs to
 * check it without asking us who holds it.
 *
 * <p>RS256 is the one algorithm that the standard asks of every verifier. Each municipality has keys of its own; the private
 * ones are kept under AES-GCM with a key that is made of {@code hagukumi.secret}, and are never written elsewhere. A key
 * that was replaced signs no more but stays published, so that old badges hold.
 *
 * <p>A badge names nobody who did not agree to be named: it carries a salted hash of the name, and an identifier drawn for
 * this one badge. Revocation shows in a status list (W3C Bitstring Status List) in which places are drawn at random. Public
 * addresses lie below {@code /badges/} and hold no personal data. The addresses in a badge come from {@code
 * hagukumi.public.url}, or else {@code hagukumi.url}, and must stay as they are while badges are in use.
 */
@NullMarked
package jp.hagukumi.certification.badges;

import org.jspecify.annotations.NullMarked;
