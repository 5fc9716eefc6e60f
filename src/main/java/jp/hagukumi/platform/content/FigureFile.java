package jp.hagukumi.platform.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an SVG and refuses whatever is more than a drawing that names itself; {@link FigureNames} says what a drawing is. */
public final class FigureFile {
    private static final int MOST_BYTES = 60_000;
    private static final Pattern VIEW_BOX = Pattern.compile("0 0 ([1-9][0-9]{2}) ([1-9][0-9]{1,3})");
    private static final int NARROWEST = 320;
    private static final int WIDEST = 640;

    private final String path;
    private final Problems problems;

    private FigureFile(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * The figure of a file; what is wrong with it goes to the problems.
     *
     * @param path for the problems
     * @param file as texts name it
     */
    public static Optional<Figure> read(String path, String file, String svg, Problems problems) {
        return new FigureFile(path, problems).read(file, svg);
    }

    private Optional<Figure> read(String file, String svg) {
        int before = problems.found().size();
        if (svg.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            problem("", "is larger than " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        Optional<Element> root = parse(svg);
        root.ifPresent(this::checkTree);
        Optional<Matcher> box = root.flatMap(this::viewBox);
        return problems.found().size() > before
                ? Optional.empty()
                : box.map(size -> new Figure(
                        file,
                        DefinitionJson.hash(svg),
                        Integer.parseInt(size.group(1)),
                        Integer.parseInt(size.group(2)),
                        svg));
    }

    private Optional<Element> parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var document = builder.parse(new InputSource(new StringReader(svg)));
            for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                    problem(node.getNodeName(), "is no part of a drawing");
                }
            }
            return Optional.of(document.getDocumentElement());
        } catch (SAXException e) {
            problem("", "is no XML: " + e.getMessage());
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkTree(Element root) {
        if (!"svg".equals(root.getLocalName())) {
            problem(root.getNodeName(), "must be svg");
        }
        for (String name : new String[] {"title", "desc"}) {
            boolean told = false;
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                told |= name.equals(node.getLocalName())
                        && !node.getTextContent().isBlank();
            }
            if (!told) {
                problem(name, "is missing");
            }
        }
        check(root);
    }

    private void check(Element element) {
        if (!FigureNames.isElement(element)) {
            problem(element.getNodeName(), "is no part of a drawing");
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!FigureNames.isAttribute(attribute)) {
                problem(element.getNodeName() + "." + attribute.getNodeName(), "is no part of a drawing");
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                check(inner);
            } else if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                problem(node.getNodeName(), "is no part of a drawing");
            }
        }
        if ("style".equals(element.getLocalName()) && !FigureNames.isHarmless(element.getTextContent())) {
            problem("style", "may name nothing outside the drawing");
        }
    }

    private Optional<Matcher> viewBox(Element root) {
        Matcher box = VIEW_BOX.matcher(root.getAttribute("viewBox"));
        if (box.matches() && Integer.parseInt(box.group(1)) >= NARROWEST && Integer.parseInt(box.group(1)) <= WIDEST) {
            return Optional.of(box);
        }
        problem("viewBox", "must be 0 0 width height with a width from " + NARROWEST + " to " + WIDEST);
        return Optional.empty();
    }

    private void problem(String key, String message) {
        problems.add(path, key, message);
    }
}
