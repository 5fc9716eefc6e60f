package jp.hagukumi.certification.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who signs the certificates of a municipality.
 *
 * @param title 育野市長
 * @param english null: certificates are in Japanese only
 * @param sealed whether there is an image of the seal
 */
public record Letterhead(
        String title, String name, @Nullable English english, boolean sealed) {
    /** The names on the English half. */
    public record English(String municipality, String title, String name) {}
}
