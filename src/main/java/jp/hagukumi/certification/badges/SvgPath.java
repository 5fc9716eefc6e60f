package jp.hagukumi.certification.badges;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A shape in the letters of SVG's {@code d}. */
final class SvgPath {
    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgPath() {}

    static String of(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            path.append(COMMANDS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
