package jp.hagukumi.certification.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** What the pieces of a page are and in which order they are read, for screen readers. */
final class PaperTags {
    static final COSName HEADING = COSName.getPDFName("H1");
    static final COSName PARAGRAPH = COSName.getPDFName("P");
    static final COSName FIGURE = COSName.getPDFName("Figure");

    private final PDPage page;
    private final PDStructureElement document;
    private final COSArray elements = new COSArray();

    PaperTags(PDDocument file, PDPage page) {
        this.page = page;
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(elements);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /**
     * The next piece.
     *
     * @param alternative what stands for a figure; empty for text
     * @return what marks its content on the page
     */
    PDPropertyList next(COSName kind, String language, String alternative) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, elements.size());
        PDStructureElement element = new PDStructureElement(kind.getName(), document);
        element.setPage(page);
        element.setLanguage(language);
        if (!alternative.isEmpty()) {
            element.setAlternateDescription(alternative);
        }
        element.appendKid(new PDMarkedContent(kind, properties));
        document.appendKid(element);
        elements.add(element);
        return PDPropertyList.create(properties);
    }
}
