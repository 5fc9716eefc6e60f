package jp.hagukumi.platform.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the figures of a lesson; an image that is none is shown by its alternative text. */
final class FigureNodes implements NodeRenderer {
    private final HtmlWriter html;
    private final LessonFiles files;

    FigureNodes(HtmlNodeRendererContext context, LessonFiles files) {
        this.html = context.getWriter();
        this.files = files;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FigureBlock.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FigureBlock block) {
            figure(block.image());
        } else if (node instanceof Image image) {
            html.text(FigureBlock.alternative(image));
        }
    }

    private void figure(Image image) {
        Optional<Figure> figure = files.figure(image.getDestination());
        Optional<String> address = files.address(image.getDestination());
        html.line();
        if (figure.isEmpty() || address.isEmpty()) {
            html.tag("p");
            html.text(FigureBlock.alternative(image));
            html.tag("/p");
        } else {
            html.tag("figure");
            html.tag("img", attributes(image, figure.get(), address.get()), true);
            if (image.getTitle() != null) {
                html.tag("figcaption");
                html.text(image.getTitle());
                html.tag("/figcaption");
            }
            html.tag("/figure");
        }
        html.line();
    }

    private static Map<String, String> attributes(Image image, Figure figure, String address) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", address);
        attributes.put("alt", FigureBlock.alternative(image));
        attributes.put("width", Integer.toString(figure.width()));
        attributes.put("height", Integer.toString(figure.height()));
        attributes.put("loading", "lazy");
        return attributes;
    }
}
