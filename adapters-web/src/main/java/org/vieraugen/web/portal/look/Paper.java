package org.vieraugen.web.portal.look;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.vieraugen.web.language.Language;

/**
 * Pages of A4 in any of our languages, written from the top down. Letters are drawn as outlines, shaped by the Java runtime, since PDF itself does not
 * join Arabic or Ethiopic letters; each block tells its text to screen readers and to whoever copies.
 */
public final class Paper implements AutoCloseable {
    private static final float MARGIN = 64;
    private static final float GAP = 10;
    /** How high a line is, in sizes of its letters. */
    private static final float LINE = 1.5f;

    private static final FontRenderContext SHARP = new FontRenderContext(null, true, true);

    private final PDDocument paper = new PDDocument();
    private final PDStructureElement body;
    private final Language language;
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private PDPage page;
    private PDPageContentStream pen;
    private COSArray blocks;
    private PDStructureElement block;
    private float y;

    public Paper(Language language, String title) throws IOException {
        this.language = language;
        paper.getDocumentInformation().setTitle(title);
        var catalogue = paper.getDocumentCatalog();
        catalogue.setLanguage(language.locale().toLanguageTag().replaceFirst("-u-.*", ""));
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalogue.setMarkInfo(marked);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(shown);
        var root = new PDStructureTreeRoot();
        catalogue.setStructureTreeRoot(root);
        body = new PDStructureElement("Document", root);
        root.appendKid(body);
        block = body;
        blocks = new COSArray();
        page = new PDPage(PDRectangle.A4);
        pen = turned();
    }

    /** The next page, with a pen at its top. */
    private PDPageContentStream turned() throws IOException {
        int number = paper.getNumberOfPages();
        page = new PDPage(PDRectangle.A4);
        page.setStructParents(number);
        paper.addPage(page);
        blocks = new COSArray();
        parents.put(number, new PDParentTreeValue(blocks));
        y = page.getMediaBox().getHeight() - MARGIN;
        return new PDPageContentStream(paper, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    /** Makes sure that so much fits below what is written. */
    private void need(float high) throws IOException {
        if (y - high < MARGIN) {
            pen.close();
            pen = turned();
        }
    }

    public void heading(String text) throws IOException {
        lines("H1", text, Letters.in(language, text, 20), 20);
    }

    public void subheading(String text) throws IOException {
        need(80);
        y -= GAP;
        lines("H2", text, Letters.in(language, text, 13), 13);
    }

    public void text(String text) throws IOException {
        lines("P", text, Letters.in(language, text, 11), 11);
    }

    /** What a person wrote, in whatever language, paragraph by paragraph. */
    public void words(String text) throws IOException {
        for (var paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
            lines("P", paragraph, Letters.written(paragraph, 11), 11);
        }
    }

    /** Letters of ASCII that must be told apart, large. */
    public void code(String text) throws IOException {
        need(30 + GAP);
        y -= 30;
        begin("P", text);
        mark("P");
        var font = new PDType1Font(Standard14Fonts.FontName.COURIER_BOLD);
        pen.beginText();
        pen.setFont(font, 24);
        pen.newLineAtOffset(left(font.getStringWidth(text) * 24 / 1000), y);
        pen.showText(text);
        pen.endText();
        pen.endMarkedContent();
        y -= GAP;
    }

    /** A square picture of {@code size} times {@code size} points, {@code wide} points on the paper. */
    public void squares(int size, BiPredicate<Integer, Integer> dark, float wide, String alternative)
            throws IOException {
        need(wide + GAP);
        y -= wide;
        begin("Figure", alternative);
        mark("Figure");
        float one = wide / size;
        float left = left(wide);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (dark.test(column, row)) {
                    pen.addRect(left + column * one, y + wide - (row + 1) * one, one, one);
                }
            }
        }
        pen.fill();
        pen.endMarkedContent();
        y -= GAP;
    }

    /**
     * A line drawing, scaled to {@code wide} points.
     *
     * @param strokes each as its corners, x and y by turns, in a field of {@code across} by {@code down}, y downwards
     */
    public void strokes(List<List<Integer>> strokes, int across, int down, float wide, String alternative)
            throws IOException {
        float one = wide / across;
        need(down * one + GAP);
        y -= down * one;
        begin("Figure", alternative);
        mark("Figure");
        float left = left(wide);
        pen.setLineWidth(1.2f);
        pen.setLineCapStyle(1);
        pen.setLineJoinStyle(1);
        for (var stroke : strokes) {
            for (int i = 0; i + 1 < stroke.size(); i += 2) {
                float x = left + stroke.get(i) * one;
                float high = y + (down - stroke.get(i + 1)) * one;
                if (i == 0) {
                    pen.moveTo(x, high);
                }
                pen.lineTo(x, high);
            }
            pen.stroke();
        }
        pen.endMarkedContent();
        y -= GAP;
    }

    private void lines(String kind, String text, AttributedString lettered, float size) throws IOException {
        begin(kind, text);
        var letters = lettered.getIterator();
        var lines = new LineBreakMeasurer(letters, SHARP);
        float wide = page.getMediaBox().getWidth() - 2 * MARGIN;
        boolean marked = false;
        while (lines.getPosition() < letters.getEndIndex()) {
            var line = lines.nextLayout(wide);
            if (y - size * LINE < MARGIN) {
                if (marked) {
                    pen.endMarkedContent();
                }
                pen.close();
                pen = turned();
                marked = false;
            }
            if (!marked) {
                mark(kind);
                marked = true;
            }
            y -= line.getAscent();
            draw(line, wide);
            y -= line.getDescent() + size * 0.3f;
        }
        pen.endMarkedContent();
        y -= GAP;
    }

    private void draw(TextLayout line, float wide) throws IOException {
        float x = line.isLeftToRight() ? MARGIN : MARGIN + wide - line.getVisibleAdvance();
        // Java's y grows downwards.
        fill(line.getOutline(new AffineTransform(1, 0, 0, -1, x, y)));
    }

    private void fill(Shape shape) throws IOException {
        var at = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    pen.curveTo(
                            lastX + (at[0] - lastX) * 2 / 3,
                            lastY + (at[1] - lastY) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> pen.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> pen.closePath();
            }
            int end = path.currentSegment(at) == PathIterator.SEG_QUADTO
                    ? 2
                    : path.currentSegment(at) == PathIterator.SEG_CUBICTO ? 4 : 0;
            lastX = at[end];
            lastY = at[end + 1];
        }
        pen.fill();
    }

    /** Where something that wide begins: on the side where the language begins its lines. */
    private float left(float wide) {
        return language.locale().isRightToLeft() ? page.getMediaBox().getWidth() - MARGIN - wide : MARGIN;
    }

    /** A block of the structure; what is drawn of it is marked on each page that it stands on. */
    private void begin(String kind, String text) {
        block = new PDStructureElement(kind, body);
        block.setPage(page);
        block.setActualText(text);
        if (kind.equals("Figure")) {
            block.setAlternateDescription(text);
        }
        body.appendKid(block);
    }

    private void mark(String kind) throws IOException {
        int number = blocks.size();
        var told = new COSDictionary();
        told.setInt(COSName.MCID, number);
        pen.beginMarkedContent(COSName.getPDFName(kind), PDPropertyList.create(told));
        var here = new PDMarkedContentReference();
        here.setPage(page);
        here.setMCID(number);
        block.appendKid(here);
        blocks.add(block);
    }

    /** Where there are several, each page says which one it is. */
    private void number() throws IOException {
        int all = paper.getNumberOfPages();
        for (int i = 0; i < all && all > 1; i++) {
            try (var foot = new PDPageContentStream(
                    paper, paper.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                foot.beginText();
                foot.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                foot.newLineAtOffset(page.getMediaBox().getWidth() / 2 - GAP, MARGIN / 2);
                foot.showText((i + 1) + " / " + all);
                foot.endText();
                foot.endMarkedContent();
            }
        }
    }

    /** The finished file. */
    public byte[] bytes() throws IOException {
        pen.close();
        number();
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        var root = paper.getDocumentCatalog().getStructureTreeRoot();
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        var bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pen.close();
        paper.close();
    }
}
