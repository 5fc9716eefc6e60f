package jp.hagukumi.platform.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements and attributes of SVG that a drawing needs; none of them acts, links, loads or embeds. */
final class FigureNames {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "text",
            "tspan",
            "defs",
            "marker",
            "style");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewBox",
            "role",
            "lang",
            "xml:lang",
            "aria-labelledby",
            "id",
            "class",
            "x",
            "y",
            "dx",
            "dy",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "d",
            "points",
            "transform",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-opacity",
            "font-size",
            "font-weight",
            "font-family",
            "text-anchor",
            "marker-start",
            "marker-end",
            "markerWidth",
            "markerHeight",
            "refX",
            "refY",
            "orient");
    private static final Pattern OWN_REFERENCE = Pattern.compile("url\\(#[A-Za-z][A-Za-z0-9-]*\\)");

    private FigureNames() {}

    static boolean isElement(Element element) {
        return SVG.equals(element.getNamespaceURI())
                && element.getPrefix() == null
                && ELEMENTS.contains(element.getLocalName());
    }

    static boolean isAttribute(Node attribute) {
        String value = attribute.getNodeValue();
        return ATTRIBUTES.contains(attribute.getNodeName())
                && ("xmlns".equals(attribute.getNodeName()) ? SVG.equals(value) : isHarmless(value));
    }

    /** Nothing is fetched, nothing is hidden behind an escape: only marks of the drawing itself are named. */
    static boolean isHarmless(String value) {
        String rest = OWN_REFERENCE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return !rest.contains("url")
                && !rest.contains("@")
                && !rest.contains("\\")
                && !rest.contains("//")
                && !rest.contains("expression")
                && !rest.contains("script");
    }
}
