package jp.hagukumi.platform.content;

/**
 * A drawing beside a text, checked to be a picture and nothing else.
 *
 * @param file as the text names it: {@code figures/flow.svg}
 * @param hash of the drawing, SHA-256 in hexadecimal
 * @param width of its own coordinates, 320 to 640
 * @param height of its own coordinates
 * @param svg the drawing itself
 */
public record Figure(String file, String hash, int width, int height, String svg) {}
