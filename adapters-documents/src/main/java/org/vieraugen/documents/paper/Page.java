package org.vieraugen.documents.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page of HTML that is to be laid out.
 *
 * @param language as BCP 47 writes it
 */
record Page(String language, boolean rightToLeft, String title, List<Element> blocks) {
    /** @throws IllegalArgumentException when it is not well-formed, or lacks what every paper has */
    static Page read(String html) {
        var root = parsed(html).getDocumentElement();
        var title = root.getElementsByTagName("title").item(0);
        var body = root.getElementsByTagName("body").item(0);
        if (title == null || body == null || root.getAttribute("lang").isEmpty()) {
            throw new IllegalArgumentException("a paper has a language, a title and a body");
        }
        return new Page(
                root.getAttribute("lang"),
                root.getAttribute("dir").equals("rtl"),
                title.getTextContent().strip(),
                elementsIn((Element) body));
    }

    static List<Element> elementsIn(Element element) {
        var all = new ArrayList<Element>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                all.add(inner);
            }
        }
        return all;
    }

    private static org.w3c.dom.Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // It is thrown as well: nothing must go to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(writable(html))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not well-formed", e);
        }
    }

    /** XML has no control characters and no halves of letters; people may have sent them. */
    private static String writable(String html) {
        var writable = new StringBuilder(html.length());
        html.codePoints().map(letter -> isWritable(letter) ? letter : 0xFFFD).forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && letter < Character.MIN_SURROGATE)
                || (letter > Character.MAX_SURROGATE && letter < 0xFFFE)
                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
