package jp.hagukumi.certification.badges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Takes the badge out of a picture as the standard says, chunk by chunk and element by element. */
public final class BakedBadge {
    private BakedBadge() {}

    /** The badges in a PNG; throws {@link IOException} where a chunk or the picture is broken. */
    public static List<String> inPng(byte[] png) throws IOException {
        if (ImageIO.read(new ByteArrayInputStream(png)).getWidth() < 200) {
            throw new IOException("no picture");
        }
        List<String> found = new ArrayList<>();
        ByteBuffer file = ByteBuffer.wrap(png).position(8);
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] content = new byte[length + 4];
            file.get(content);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            if ((int) checksum.getValue() != file.getInt()) {
                throw new IOException("a chunk with a wrong checksum");
            }
            String text = new String(content, StandardCharsets.ISO_8859_1);
            String head = "iTXtopenbadgecredential\0\0\0\0\0";
            if (text.startsWith(head)) {
                found.add(text.substring(head.length()));
            }
        }
        return found;
    }

    /** The badge in an SVG: the first element in it. */
    public static String inSvg(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        Element first = (Element) root.getElementsByTagNameNS("https://purl.imsglobal.org/ob/v3p0", "credential")
                .item(0);
        if (first == null || root.getFirstChild() != first) {
            throw new IOException("no badge directly after the root's tag");
        }
        return first.getAttribute("verify");
    }
}
