package org.vieraugen.documents.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.documents.paper.ToldBeside.Told;
import org.w3c.dom.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Turns a page of HTML into formatting objects: each element with its look, each letter with its font. */
final class Layout {
    private static final String ANY_WHERE = "\u200B";
    private static final String FAMILY = "font-family";
    private static final String WRITING = "writing-mode";
    private static final String END = "end";

    private final Letters letters;
    private final Page page;
    private final Script main;
    private final FormattingObjects out;
    private final List<Told> inlines = new ArrayList<>();

    private Layout(Page page, Letters letters, ContentHandler formatter) {
        this.letters = letters;
        this.page = page;
        this.main = Script.of(page.language());
        this.out = new FormattingObjects(formatter);
    }

    /**
     * Lays the page out.
     *
     * @return for each inline in their order what is told beside it, or nothing where what is printed tells the text
     */
    static List<Told> of(Page page, Letters letters, ContentHandler formatter) throws SAXException {
        var layout = new Layout(page, letters, formatter);
        layout.document();
        return layout.inlines;
    }

    private void document() throws SAXException {
        out.begin();
        out.open(
                "root",
                with(Looks.TEXT, "xml:lang", page.language(), FAMILY, main.font(), WRITING, mode(page.rightToLeft())));
        sheets();
        out.open("page-sequence", Map.of("master-reference", "sheets", "id", END));
        foot();
        out.open("flow", Map.of("flow-name", "xsl-region-body"));
        for (var block : page.blocks()) {
            block(block);
        }
        out.close();
        out.close();
        out.close();
        out.end();
    }

    /** A single sheet needs no number. */
    private void sheets() throws SAXException {
        out.open("layout-master-set", Map.of());
        for (var name : List.of("only", "one-of-several")) {
            out.open("simple-page-master", with(Looks.SHEET, "master-name", name));
            out.empty("region-body", Looks.BODY);
            out.empty("region-after", with(Looks.FOOT, "region-name", name));
            out.close();
        }
        out.open("page-sequence-master", Map.of("master-name", "sheets"));
        out.open("repeatable-page-master-alternatives", Map.of());
        out.empty("conditional-page-master-reference", Map.of("master-reference", "only", "page-position", "only"));
        out.empty("conditional-page-master-reference", Map.of("master-reference", "one-of-several"));
        out.close();
        out.close();
        out.close();
    }

    private void foot() throws SAXException {
        out.open("static-content", Map.of("flow-name", "one-of-several", "role", "artifact"));
        out.open("block", Looks.NUMBER);
        out.empty("page-number", Map.of());
        out.text("\u00A0/\u00A0");
        out.empty("page-number-citation-last", Map.of("ref-id", END));
        out.close();
        out.close();
    }

    private void block(Element element) throws SAXException {
        switch (element.getTagName()) {
            case "h1", "h2", "p" -> paragraph(element);
            case "figure" -> figure(element);
            default -> throw new IllegalArgumentException("papers have no element " + element.getTagName());
        }
    }

    private void paragraph(Element element) throws SAXException {
        var text = element.getTextContent().strip();
        boolean rightToLeft = element.getAttribute("dir").equals("auto") ? beginsRightToLeft(text) : page.rightToLeft();
        boolean turned = rightToLeft != page.rightToLeft();
        if (turned) {
            out.open("block-container", Map.of(WRITING, mode(rightToLeft)));
        }
        out.open("block", look(element));
        if (element.getAttribute("class").equals("code")) {
            out.text(text);
        } else {
            runs(text, rightToLeft);
        }
        out.close();
        if (turned) {
            out.close();
        }
    }

    private boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(way))
                .mapToObj(Layout::isRightToLeft)
                .findFirst()
                .orElse(page.rightToLeft());
    }

    private static boolean isRightToLeft(int way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void runs(String text, boolean rightToLeft) throws SAXException {
        var runs = letters.runs(text, main);
        // Where both directions meet, signs and numbers stand in the file in another order than they are read in.
        boolean turned = rightToLeft || runs.stream().anyMatch(run -> run.script() == Script.ARABIC);
        boolean afterLong = false;
        for (var run : runs) {
            boolean told = !run.isSpace() && (turned || run.isToldBeside());
            if (afterLong && !run.isSpace()) {
                out.text(ANY_WHERE);
            }
            if (run.script() == main && !told) {
                out.text(run.shown());
            } else {
                out.open("inline", Map.of(FAMILY, run.script().font()));
                out.text(run.shown());
                out.close();
                inlines.add(new Told(told ? run.text() : "", run.isToldBeside() && run.script() != Script.ARABIC));
            }
            afterLong = run.isLong();
        }
    }

    private void figure(Element element) throws SAXException {
        var pictures = Page.elementsIn(element);
        var width = Looks.WIDTHS.get(element.getAttribute("class"));
        if (pictures.size() != 1
                || width == null
                || element.getAttribute("aria-label").isEmpty()) {
            throw new IllegalArgumentException(
                    "a figure has a class, a text for those who do not see it, and one picture");
        }
        out.open("block", look(element));
        out.open(
                "instream-foreign-object",
                Map.of("content-width", width, "fox:alt-text", element.getAttribute("aria-label")));
        out.picture(pictures.get(0));
        out.close();
        out.close();
    }

    private static Map<String, String> look(Element element) {
        var look = new HashMap<>(Looks.BLOCKS.getOrDefault(element.getTagName(), Map.of()));
        look.putAll(Looks.BLOCKS.getOrDefault(element.getTagName() + "." + element.getAttribute("class"), Map.of()));
        return look;
    }

    private static String mode(boolean rightToLeft) {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    private static Map<String, String> with(Map<String, String> look, String... more) {
        var all = new HashMap<>(look);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
