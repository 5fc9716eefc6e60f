package jp.hagukumi.attainment.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code hg:skillMap} writes a {@link MapDrawing} as links with SVG in them. Written in Java because as tags it took a
 * thousand expressions, half the time of the page.
 *
 * <p>Attributes: drawing; base, the address before the skill's code; query, what is added after it; open, the code of the
 * open skill.
 */
@FacesComponent(SkillMapDrawing.TYPE)
public class SkillMapDrawing extends UIComponentBase {
    static final String TYPE = "jp.hagukumi.attainment.SkillMap";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        MapDrawing drawing = (MapDrawing) Objects.requireNonNull(getAttributes().get("drawing"));
        ResponseWriter out = context.getResponseWriter();
        begin(out, "div", drawing.whole() ? "skill-map whole" : "skill-map shares");
        out.writeAttribute("data-map", "data-map", null);
        for (MapDrawing.Row row : drawing.rows()) {
            write(out, row, drawing.whole());
        }
        out.endElement("div");
    }

    private void write(ResponseWriter out, MapDrawing.Row row, boolean whole) throws IOException {
        String id = "category-" + row.code();
        begin(out, "div", "skill-row");
        out.writeAttribute("role", "group", null);
        out.writeAttribute("aria-labelledby", id, null);
        begin(out, "h3", "cat");
        out.writeAttribute("id", id, null);
        out.writeText(row.code() + " " + row.name(), null);
        out.endElement("h3");
        out.startElement("ul", this);
        for (MapDrawing.Cell cell : row.cells()) {
            out.startElement("li", this);
            write(out, cell, whole);
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("div");
    }

    private void write(ResponseWriter out, MapDrawing.Cell cell, boolean whole) throws IOException {
        begin(out, "a", "cell" + (whole ? " at" + cell.level() : "") + (cell.gap() ? " gap" : ""));
        out.writeURIAttribute("href", text("base") + cell.code() + text("query") + "#skill", null);
        out.writeAttribute("aria-label", cell.label(), null);
        out.writeAttribute("aria-current", Boolean.toString(cell.code().equals(text("open"))), null);
        out.writeAttribute("data-code", cell.code(), null);
        begin(out, "svg", "drawing");
        out.writeAttribute("viewBox", "0 0 100 100", null);
        out.writeAttribute("preserveAspectRatio", "none", null);
        out.writeAttribute("aria-hidden", "true", null);
        for (MapDrawing.Part part : cell.parts()) {
            write(out, part);
        }
        out.endElement("svg");
        begin(out, "span", "name");
        out.writeText(cell.name(), null);
        out.endElement("span");
        begin(out, "span", "lv num");
        out.writeText(cell.value(), null);
        out.endElement("span");
        out.endElement("a");
    }

    private void write(ResponseWriter out, MapDrawing.Part part) throws IOException {
        begin(out, "rect", part.isUnmeasured() ? "x" : "level" + part.level());
        if (part.isUnmeasured()) {
            out.writeAttribute("fill", "url(#unmeasured)", null);
        }
        out.writeAttribute("x", part.from(), null);
        out.writeAttribute("y", 0, null);
        out.writeAttribute("width", part.width(), null);
        out.writeAttribute("height", 100, null);
        out.endElement("rect");
    }

    private void begin(ResponseWriter out, String element, String style) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", style, null);
    }

    private String text(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }
}
