package org.vieraugen.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Tells the text beside the glyphs of a word that do not tell it ({@code ActualText}): in the structure, where screen readers look, and in the pages, where
 * it is searched and copied from.
 */
final class ToldBeside {
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /**
     * What is told beside one inline.
     *
     * @param text empty where the glyphs tell it
     * @param inPages whether in the pages, too: not what runs from right to left, which readers turn around there
     */
    record Told(String text, boolean inPages) {
        boolean isNothing() {
            return text.isEmpty();
        }
    }

    private final Iterator<Told> texts;
    private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();

    private ToldBeside(List<Told> texts) {
        this.texts = texts.iterator();
    }

    /** @param texts one for each inline, in the order in which they were laid out; each is a span of the file */
    static void in(PDDocument paper, List<Told> texts) throws IOException {
        if (texts.stream().allMatch(Told::isNothing)) {
            return;
        }
        var told = new ToldBeside(texts);
        told.find(paper.getDocumentCatalog().getStructureTreeRoot(), paper.getPage(0));
        if (told.texts.hasNext()) {
            throw new IllegalStateException("there are fewer spans than texts: a wrong one would be read out");
        }
        for (var page : paper.getPages()) {
            told.write(paper, page);
        }
    }

    private void find(PDStructureNode node, PDPage above) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var page = element.getPage() == null ? above : element.getPage();
                if ("Span".equals(element.getStructureType())) {
                    span(element, page, texts.next());
                } else {
                    find(element, page);
                }
            }
        }
    }

    private void span(PDStructureElement span, PDPage page, Told told) {
        if (told.isNothing()) {
            return;
        }
        span.setActualText(told.text());
        if (!told.inPages()) {
            return;
        }
        var rest = told.text();
        for (var kid : span.getKids()) {
            if (kid instanceof PDMarkedContentReference marked) {
                tell(marked.getPage() == null ? page : marked.getPage(), marked.getMCID(), rest);
                rest = "";
            } else if (kid instanceof Integer number) {
                tell(page, number, rest);
                rest = "";
            }
        }
    }

    private void tell(PDPage page, int number, String text) {
        byPage.computeIfAbsent(page.getCOSObject(), any -> new HashMap<>()).put(number, text);
    }

    private void write(PDDocument paper, PDPage page) throws IOException {
        var told = byPage.get(page.getCOSObject());
        if (told == null) {
            return;
        }
        var tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary marked
                    && told.containsKey(marked.getInt(COSName.MCID))) {
                marked.setItem(ACTUAL_TEXT, new COSString(told.get(marked.getInt(COSName.MCID))));
            }
        }
        var written = new PDStream(paper);
        try (var stream = written.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(stream).writeTokens(tokens);
        }
        page.setContents(written);
    }
}
