package org.vieraugen.documents.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells the formatter one formatting object after the other. */
final class FormattingObjects {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler formatter;
    private final Deque<String> open = new ArrayDeque<>();

    FormattingObjects(ContentHandler formatter) {
        this.formatter = formatter;
    }

    void begin() throws SAXException {
        formatter.startDocument();
    }

    void end() throws SAXException {
        formatter.endDocument();
    }

    void open(String name, Map<String, String> properties) throws SAXException {
        var attributes = new AttributesImpl();
        properties.forEach((property, value) ->
                attributes.addAttribute(space(property), local(property), property, "CDATA", value));
        formatter.startElement(FO, name, "fo:" + name, attributes);
        open.push(name);
    }

    void close() throws SAXException {
        var name = open.pop();
        formatter.endElement(FO, name, "fo:" + name);
    }

    void empty(String name, Map<String, String> properties) throws SAXException {
        open(name, properties);
        close();
    }

    void text(String text) throws SAXException {
        formatter.characters(text.toCharArray(), 0, text.length());
    }

    /** A picture as it stands in the page. */
    void picture(Element svg) throws SAXException {
        var attributes = new AttributesImpl();
        for (int i = 0; i < svg.getAttributes().getLength(); i++) {
            var attribute = svg.getAttributes().item(i);
            attributes.addAttribute(
                    "", attribute.getNodeName(), attribute.getNodeName(), "CDATA", attribute.getNodeValue());
        }
        formatter.startElement(SVG, svg.getTagName(), svg.getTagName(), attributes);
        for (var inner : Page.elementsIn(svg)) {
            picture(inner);
        }
        formatter.endElement(SVG, svg.getTagName(), svg.getTagName());
    }

    private static String space(String property) {
        return property.startsWith("fox:") ? EXTENSIONS : property.startsWith("xml:") ? XML : "";
    }

    private static String local(String property) {
        return property.substring(property.indexOf(':') + 1);
    }
}
