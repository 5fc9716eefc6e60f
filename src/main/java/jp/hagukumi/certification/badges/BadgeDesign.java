package jp.hagukumi.certification.badges;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What badges look like: a rosette in the colour of the stage, a plant that has more leaves the higher the stage, the name
 * of the stage on a ribbon.
 */
final class BadgeDesign {
    /** Each bears white letters at 4.5 : 1 or more. */
    private static final List<Color> COLORS =
            List.of(new Color(0x00695A), new Color(0x1B5EA8), new Color(0x6A3FA0), new Color(0x8A5A00));

    private static final Color PAPER = Color.WHITE;
    private static final Color LEAF = new Color(0x2C9C6A);
    private static final AffineTransform DOWN = AffineTransform.getTranslateInstance(0, 28);
    private static final double CENTRE = BadgePicture.SIZE / 2.0;
    private static final double MIDDLE = 220;
    private static final double OUTER = 204;
    private static final int PETALS = 20;
    private static final double FOOT = 290;
    private static final double LEAF_STEP = 34;
    private static final double LARGEST_LEAF = 1.05;

    private final TrueTypeFont font;
    private final List<BadgePicture.Fill> fills = new ArrayList<>();

    private BadgeDesign(TrueTypeFont font) {
        this.font = font;
    }

    /**
     * Draws a badge.
     *
     * @param rank of the stage, the lowest is 0
     * @param above what it certifies, small
     * @param stage on the ribbon
     * @param below who issues it, small
     */
    static BadgePicture of(TrueTypeFont font, int rank, String above, String stage, String below) throws IOException {
        BadgeDesign design = new BadgeDesign(font);
        Color color = COLORS.get(Math.min(rank, COLORS.size() - 1));
        design.rosette(color);
        design.plant(rank, color);
        design.ribbon(color);
        design.text(above, 23, 122, 210, color);
        design.text(below, 25, 322, 210, color);
        design.text(stage, 54, 400, 320, PAPER);
        return new BadgePicture(above + " " + stage + " " + below, List.copyOf(design.fills));
    }

    private void add(Shape shape, Color color) {
        fills.add(new BadgePicture.Fill(DOWN.createTransformedShape(shape), color));
    }

    private void rosette(Color color) {
        Area edge = new Area(circle(CENTRE, MIDDLE, OUTER - 12));
        double petal = 2 * Math.PI * (OUTER - 14) / PETALS / 2;
        for (int i = 0; i < PETALS; i++) {
            double angle = 2 * Math.PI * i / PETALS;
            edge.add(new Area(circle(
                    CENTRE + (OUTER - petal) * Math.cos(angle), MIDDLE + (OUTER - petal) * Math.sin(angle), petal)));
        }
        add(edge, color);
        add(circle(CENTRE, MIDDLE, OUTER - 32), PAPER);
        Area ring = new Area(circle(CENTRE, MIDDLE, OUTER - 38));
        ring.subtract(new Area(circle(CENTRE, MIDDLE, OUTER - 41)));
        add(ring, color);
    }

    /** One pair of leaves for each stage, and one leaf at the top. */
    private void plant(int rank, Color color) {
        double foot = FOOT - (3 - Math.min(rank, 3)) * LEAF_STEP / 2;
        double scale = LARGEST_LEAF - rank * 0.13;
        double top = foot - 16 - rank * LEAF_STEP;
        add(new RoundRectangle2D.Double(CENTRE - 4, top - 6, 8, foot - top + 6, 8, 8), color);
        for (int i = 0; i <= rank; i++) {
            double y = foot - 12 - i * LEAF_STEP;
            add(leaf(y, scale, 1), LEAF);
            add(leaf(y, scale, -1), color);
        }
        Path2D bud = new Path2D.Double();
        bud.moveTo(0, 0);
        bud.curveTo(-26, -18, -16, -44, 0, -56);
        bud.curveTo(16, -44, 26, -18, 0, 0);
        bud.closePath();
        add(new AffineTransform(scale, 0, 0, scale, CENTRE, top).createTransformedShape(bud), LEAF);
    }

    private static Shape leaf(double y, double scale, int side) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(0, 0);
        leaf.curveTo(8, -34, 40, -52, 84, -50);
        leaf.curveTo(82, -14, 52, 8, 0, 0);
        leaf.closePath();
        return new AffineTransform(side * scale, 0, 0, scale, CENTRE, y).createTransformedShape(leaf);
    }

    private void ribbon(Color color) {
        Path2D tails = new Path2D.Double();
        tails.moveTo(30, 356);
        tails.lineTo(482, 356);
        tails.lineTo(454, 396);
        tails.lineTo(482, 436);
        tails.lineTo(30, 436);
        tails.lineTo(58, 396);
        tails.closePath();
        add(tails, darker(color, 0.55));
        add(new Rectangle2D.Double(74, 338, 364, 84), darker(color, 0.85));
    }

    /** A line around the middle, made smaller where it would be wider than it may. */
    private void text(String text, double size, double baseline, double widest, Color color) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        double em = font.getUnitsPerEm();
        double width = 0;
        Path2D line = new Path2D.Double();
        for (int character : text.codePoints().toArray()) {
            int glyph = characters.getGlyphId(character);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                line.append(
                        AffineTransform.getTranslateInstance(width, 0).createTransformedShape(outline.getPath()),
                        false);
            }
            width += font.getAdvanceWidth(glyph);
        }
        double scale = Math.min(size / em, widest / width);
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, CENTRE - width * scale / 2, baseline);
        add(place.createTransformedShape(line), color);
    }

    private static Color darker(Color color, double part) {
        return new Color(
                (int) (color.getRed() * part), (int) (color.getGreen() * part), (int) (color.getBlue() * part));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
