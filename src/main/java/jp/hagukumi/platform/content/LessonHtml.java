package jp.hagukumi.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.platform.Texts;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of the content as HTML that is safe to put into a page unescaped: raw HTML is shown as text, links lead only to
 * http, https and relative addresses, images are figures that lie beside the text, else their alternative text. Headings
 * begin at h2, ids are unique.
 */
@Named
@ApplicationScoped
public class LessonHtml {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .postProcessor(FigureBlock::mark)
            .build();

    /**
     * Words that the renderer itself adds.
     *
     * @param check heading of a check-yourself question
     * @param show invites to open the answer
     * @param answer introduces the right choice
     */
    public record Words(String check, String show, String answer) {}

    @Inject
    Texts texts;

    /** HTML in the language of the page, of a text without files beside it; ids begin with {@code lesson-}. */
    public String render(String markdown) {
        return render(markdown, LessonFiles.NONE);
    }

    /** HTML in the language of the page; ids begin with {@code lesson-}. */
    public String render(String markdown, LessonFiles files) {
        Words words = new Words(
                texts.of("platform.check.title"), texts.of("platform.check.show"), texts.of("platform.check.answer"));
        return render(markdown, "lesson", words, files);
    }

    /** Without a container and without files beside the text. */
    public static String render(String markdown, String idPrefix, Words words) {
        return render(markdown, idPrefix, words, LessonFiles.NONE);
    }

    /** Without a container; the prefix keeps ids apart where a page shows several texts. */
    public static String render(String markdown, String idPrefix, Words words, LessonFiles files) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new LessonNodes(context, idPrefix, words, files))
                .nodeRendererFactory(context -> new FigureNodes(context, files))
                .build()
                .render(PARSER.parse(markdown));
    }

    /** The files beside it that a text names, in order: figures, and what a link to {@code templates/} leads to. */
    public static Set<String> files(String file, String markdown, Problems problems) {
        Set<String> named = new LinkedHashSet<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                named.add(image.getDestination());
                if (!(image.getParent() instanceof FigureBlock)) {
                    problems.add(file, image.getDestination(), "must stand alone in its paragraph");
                }
                if (FigureBlock.alternative(image).isBlank()) {
                    problems.add(file, image.getDestination(), "must have an alternative text");
                }
            }

            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("templates/")) {
                    named.add(link.getDestination());
                }
            }
        });
        return named;
    }

    /** Tells what is wrong with the check-yourself questions of a lesson; returns how many there are. */
    public static int check(String file, String markdown, Problems problems) {
        int[] count = {0};
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (CheckBlock.FENCE.equals(block.getInfo())) {
                    count[0]++;
                    int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                    CheckBlock.read(file + " line " + line, block.getLiteral(), problems);
                }
            }
        });
        return count[0];
    }
}
