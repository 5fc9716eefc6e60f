package jp.hagukumi.attainment.web;

import java.util.List;

/**
 * A skill map ready to be drawn: the same for a person, a 課 and the whole 団体. Categories are rows, skills are cells.
 *
 * @param whole whether a cell is filled with one level, a person's; else it holds a bar of shares
 */
public record MapDrawing(boolean whole, List<Row> rows) {

    /** One category. */
    public record Row(String code, String name, List<Cell> cells) {}

    /**
     * One skill.
     *
     * @param value what stands in the corner: level and target, or a share
     * @param gap whether the target is not reached
     * @param label what a screen reader says
     */
    public record Cell(
            String code, String name, String level, List<Part> parts, String value, boolean gap, String label) {}

    /**
     * One piece of the drawing.
     *
     * @param level 0 to 4, or x for unmeasured
     * @param from left edge, 0–100
     * @param width 0–100
     */
    public record Part(String level, double from, double width) {
        public boolean isUnmeasured() {
            return "x".equals(level);
        }
    }
}
