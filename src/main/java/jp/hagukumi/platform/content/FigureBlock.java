package jp.hagukumi.platform.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** An image that stands alone in its paragraph: a figure, with the title of the image as its caption. */
final class FigureBlock extends CustomBlock {
    /** Puts such blocks into the place of their paragraphs. */
    static Node mark(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                Node only = paragraph.getFirstChild();
                if (only instanceof Image && only.getNext() == null) {
                    FigureBlock figure = new FigureBlock();
                    figure.setSourceSpans(paragraph.getSourceSpans());
                    figure.appendChild(only);
                    paragraph.insertAfter(figure);
                    paragraph.unlink();
                }
            }
        });
        return document;
    }

    Image image() {
        return (Image) getFirstChild();
    }

    /** The text of an image for those who don't see it. */
    static String alternative(Image image) {
        StringBuilder text = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
