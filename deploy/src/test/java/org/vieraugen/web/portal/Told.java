package org.vieraugen.web.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads out of a tagged paper: heading after heading, paragraph after paragraph, in the structure's order. */
public final class Told {
    private static final List<String> BLOCKS = List.of("H1", "H2", "P");

    private final Map<String, String> pieces = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();
    private final PDDocument paper;

    private Told(PDDocument paper) {
        this.paper = paper;
    }

    public static List<String> in(PDDocument paper) throws Exception {
        var told = new Told(paper);
        for (int i = 0; i < paper.getNumberOfPages(); i++) {
            var reader = new PDFMarkedContentExtractor();
            reader.processPage(paper.getPage(i));
            for (var piece : reader.getMarkedContents()) {
                var text = new StringBuilder();
                piece.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(letter -> text.append(((TextPosition) letter).getUnicode()));
                told.pieces.put(i + ":" + piece.getMCID(), text.toString());
            }
        }
        told.blocksOf(paper.getDocumentCatalog().getStructureTreeRoot());
        return told.blocks;
    }

    private void blocksOf(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (BLOCKS.contains(element.getStructureType())) {
                    var text = new StringBuilder();
                    collect(element, text);
                    blocks.add(text.toString());
                } else {
                    blocksOf(element);
                }
            }
        }
    }

    private void collect(PDStructureElement element, StringBuilder text) {
        if (element.getActualText() != null || element.getAlternateDescription() != null) {
            text.append(element.getActualText() != null ? element.getActualText() : element.getAlternateDescription());
            return;
        }
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                collect(inner, text);
            } else if (kid instanceof PDMarkedContentReference marked) {
                var page = marked.getPage() != null ? marked.getPage() : element.getPage();
                text.append(pieces.getOrDefault(paper.getPages().indexOf(page) + ":" + marked.getMCID(), ""));
            } else if (kid instanceof Integer number) {
                text.append(pieces.getOrDefault(paper.getPages().indexOf(element.getPage()) + ":" + number, ""));
            }
        }
    }
}
