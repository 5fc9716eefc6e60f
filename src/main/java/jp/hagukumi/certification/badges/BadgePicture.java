package jp.hagukumi.certification.badges;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture of filled shapes, letters among them, 512 × 512: the same as SVG and as PNG, on whatever machine, with no font
 * but ours.
 *
 * @param title what it shows, for those who can't see it
 */
record BadgePicture(String title, List<Fill> fills) {
    static final int SIZE = 512;

    /** A shape in one colour. */
    record Fill(Shape shape, Color color) {}

    byte[] png() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Fill fill : fills) {
            pen.setColor(fill.color());
            pen.fill(fill.shape());
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The picture as SVG.
     *
     * @param first what stands directly after the root's tag; empty for a picture without a badge in it
     */
    String svg(String attributes, String first) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(attributes)
                .append(" viewBox=\"0 0 512 512\" width=\"512\" height=\"512\" role=\"img\" aria-labelledby=\"title\">")
                .append(first)
                .append("\n<title id=\"title\">")
                .append(escaped(title))
                .append("</title>\n");
        for (Fill fill : fills) {
            svg.append("<path fill=\"#%06x\" d=\"".formatted(fill.color().getRGB() & 0xFFFFFF))
                    .append(SvgPath.of(fill.shape()))
                    .append("\"/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
