package jp.hagukumi.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.platform.Texts;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of the content as HTML that is safe to put into a page unescaped: raw HTML is shown as text, links lead only to
 * http, https and relative addresses, images are shown by their alternative text. Headings begin at h2, ids are unique.
 */
@Named
@ApplicationScoped
public class LessonHtml {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
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

    /** HTML in the language of the page; ids begin with {@code lesson-}. */
    public String render(String markdown) {
        return render(markdown, "lesson");
    }

    /** As {@link #render(String)}; the prefix keeps ids apart where a page shows several texts. */
    public String render(String markdown, String idPrefix) {
        Words words = new Words(
                texts.of("platform.check.title"), texts.of("platform.check.show"), texts.of("platform.check.answer"));
        return render(markdown, idPrefix, words);
    }

    /** Without a container. */
    public static String render(String markdown, String idPrefix, Words words) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new LessonNodes(context, idPrefix, words))
                .build()
                .render(PARSER.parse(markdown));
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
