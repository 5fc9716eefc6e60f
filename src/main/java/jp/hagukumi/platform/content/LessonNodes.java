package jp.hagukumi.platform.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes of a lesson that differ from plain CommonMark. One per text rendered: it counts ids. */
final class LessonNodes implements NodeRenderer {
    private static final int FIRST_HEADING = 2;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final String idPrefix;
    private final LessonHtml.Words words;
    private final LessonFiles files;
    private int headings;
    private int checks;

    LessonNodes(HtmlNodeRendererContext context, String idPrefix, LessonHtml.Words words, LessonFiles files) {
        this.context = context;
        this.html = context.getWriter();
        this.idPrefix = idPrefix;
        this.words = words;
        this.files = files;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class,
                Link.class,
                FencedCodeBlock.class,
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            headings++;
            element("h" + Math.max(FIRST_HEADING, heading.getLevel()), Map.of("id", headingId()), node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof FencedCodeBlock block) {
            code(block);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof TableHead) {
            element("thead", Map.of(), node);
        } else if (node instanceof TableBody) {
            element("tbody", Map.of(), node);
        } else if (node instanceof TableRow) {
            element("tr", Map.of(), node);
        } else if (node instanceof TableCell cell) {
            element(cell.isHeader() ? "th" : "td", cell.isHeader() ? Map.of("scope", "col") : Map.of(), node);
        } else {
            children(node);
        }
    }

    private String headingId() {
        return idPrefix + "-" + headings;
    }

    private void link(Link link) {
        Optional<String> target = files.address(link.getDestination()).or(() -> LinkTarget.safe(link.getDestination()));
        if (target.isEmpty()) {
            children(link);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(target.get()));
        if (LinkTarget.leadsOut(target.get())) {
            attributes.put("rel", "noopener noreferrer");
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    /** Wide tables scroll inside a group that the keyboard reaches, named by the heading above. */
    private void table(Node table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "scroll");
        attributes.put("tabindex", "0");
        if (headings > 0) {
            attributes.put("role", "group");
            attributes.put("aria-labelledby", headingId());
        }
        html.line();
        html.tag("div", attributes);
        element("table", Map.of(), table);
        html.tag("/div");
        html.line();
    }

    private void code(FencedCodeBlock block) {
        Optional<CheckBlock> check = CheckBlock.FENCE.equals(block.getInfo())
                ? CheckBlock.read("", block.getLiteral(), new Problems())
                : Optional.empty();
        if (check.isPresent()) {
            check(check.get());
            return;
        }
        html.line();
        html.tag("pre");
        text("code", block.getLiteral());
        html.tag("/pre");
        html.line();
    }

    private void check(CheckBlock check) {
        String name = idPrefix + "-check-" + ++checks;
        html.line();
        html.tag("fieldset", Map.of("class", "check"));
        html.tag("legend");
        text("span", words.check());
        html.text(" " + check.question());
        html.tag("/legend");
        int number = 0;
        for (String choice : check.choices()) {
            html.tag("label");
            html.tag("input", attributes("type", "radio", "name", name, "value", Integer.toString(++number)), true);
            html.text(" " + choice);
            html.tag("/label");
        }
        html.tag("details");
        text("summary", words.show());
        html.tag("p");
        text("strong", words.answer());
        html.text(" " + check.rightChoice());
        html.tag("/p");
        text("p", check.explanation());
        html.tag("/details");
        html.tag("/fieldset");
        html.line();
    }

    private static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void text(String tag, String text) {
        html.tag(tag);
        html.text(text);
        html.tag("/" + tag);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
