package jp.hagukumi.projects.web;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.projects.rules.FlowRule;
import jp.hagukumi.projects.rules.FlowStep;
import jp.hagukumi.projects.rules.MetricRule;

/** A flow as it is drawn: a lane for each who does something, steps from left to right, lines between them. */
public final class FlowDrawing {
    private static final int LANE = 104;
    private static final int COLUMN = 164;
    private static final int HEAD = 112;
    private static final int BOX_WIDTH = 136;
    private static final int BOX_HEIGHT = 76;
    private static final int INSET = 14;
    private static final int LINE = 9;
    private static final int MOST_LINES = 2;
    private static final int SPARE = 6;

    private final List<FlowStep> steps;

    FlowDrawing(List<FlowStep> steps) {
        this.steps = steps;
    }

    /**
     * A step in the drawing.
     *
     * @param lines its title, broken
     * @param wasted whether it is marked as waste
     */
    public record Box(int x, int y, List<String> lines, String minutes, boolean wasted, FlowStep step) {}

    /** A lane with its name, broken. */
    public record Lane(int y, List<String> lines) {}

    /** A line from one step to the next. */
    public record Arrow(String path) {}

    public List<FlowStep> getSteps() {
        return steps;
    }

    public int getWidth() {
        return HEAD + Math.max(1, steps.size()) * COLUMN;
    }

    public int getHeight() {
        return Math.max(1, FlowRule.lanes(steps).size()) * LANE;
    }

    public int getLaneHeight() {
        return LANE;
    }

    public List<Lane> getLanes() {
        List<Lane> lanes = new ArrayList<>();
        for (String name : FlowRule.lanes(steps)) {
            lanes.add(new Lane(lanes.size() * LANE, broken(name)));
        }
        return lanes;
    }

    public List<Box> getBoxes() {
        return FlowRule.places(steps).stream()
                .map(place -> new Box(
                        x(place),
                        y(place),
                        broken(place.step().title()),
                        MetricRule.shown(place.step().minutes()).toPlainString(),
                        place.step().waste() != FlowStep.Waste.NONE,
                        place.step()))
                .toList();
    }

    public List<Arrow> getArrows() {
        List<FlowRule.Place> places = FlowRule.places(steps);
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            int fromX = x(places.get(i - 1)) + BOX_WIDTH;
            int fromY = y(places.get(i - 1)) + BOX_HEIGHT / 2;
            int toX = x(places.get(i));
            int toY = y(places.get(i)) + BOX_HEIGHT / 2;
            int middle = (fromX + toX) / 2;
            arrows.add(new Arrow("M%d %d H%d V%d H%d".formatted(fromX, fromY, middle, toY, toX)));
        }
        return arrows;
    }

    /**
     * A row of the sheet as it stands in the form.
     *
     * @param minutes empty in a row that is not filled in
     */
    public record Row(String title, String hands, String minutes, String people, String cases, FlowStep.Waste waste) {}

    /** The steps, and some empty rows behind them. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(new Row(
                step.title(),
                step.hands(),
                step.minutes().stripTrailingZeros().toPlainString(),
                Integer.toString(step.people()),
                Integer.toString(step.cases()),
                step.waste())));
        for (int i = 0; i < SPARE; i++) {
            rows.add(new Row("", "", "", "1", "", FlowStep.Waste.NONE));
        }
        return rows;
    }

    /** Hours a year, one decimal. */
    public String getHours() {
        return FlowRule.hours(steps).toPlainString();
    }

    private static int x(FlowRule.Place place) {
        return HEAD + place.column() * COLUMN + INSET;
    }

    private static int y(FlowRule.Place place) {
        return place.lane() * LANE + INSET;
    }

    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        for (int at = 0; at < characters.length && lines.size() < MOST_LINES; at += LINE) {
            String line = new String(characters, at, Math.min(LINE, characters.length - at));
            boolean cut = lines.size() == MOST_LINES - 1 && at + LINE < characters.length;
            lines.add(cut ? line.substring(0, line.length() - 1) + "…" : line);
        }
        return lines;
    }
}
