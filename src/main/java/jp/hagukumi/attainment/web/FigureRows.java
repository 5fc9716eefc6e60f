package jp.hagukumi.attainment.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * {@code hg:figureRows} writes the rows of a table that says in figures what a drawing shows: a heading, then figures. In
 * Java for the same reason as {@link SkillMapDrawing}.
 *
 * <p>Attribute: value, a list of {@link Row}.
 */
@FacesComponent(FigureRows.TYPE)
public class FigureRows extends UIComponentBase {
    static final String TYPE = "jp.hagukumi.attainment.FigureRows";

    /** One row; figures as they are shown, one for each column after the heading. */
    public record Row(String heading, List<String> figures) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object row : (List<?>) Objects.requireNonNull(getAttributes().get("value"))) {
            write(out, (Row) row);
        }
    }

    private void write(ResponseWriter out, Row row) throws IOException {
        out.startElement("tr", this);
        out.startElement("th", this);
        out.writeAttribute("scope", "row", null);
        out.writeText(row.heading(), null);
        out.endElement("th");
        for (String figure : row.figures()) {
            out.startElement("td", this);
            out.writeAttribute("class", "r num", null);
            out.writeText(figure, null);
            out.endElement("td");
        }
        out.endElement("tr");
    }
}
