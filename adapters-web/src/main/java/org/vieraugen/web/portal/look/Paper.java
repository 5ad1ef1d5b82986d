package org.vieraugen.web.portal.look;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.vieraugen.web.Language;

/**
 * One page of A4 in any of our languages, written from the top down. Letters are drawn as outlines, shaped by the Java runtime, since PDF itself does not
 * join Arabic or Ethiopic letters; each block tells its text to screen readers and to whoever copies.
 */
public final class Paper implements AutoCloseable {
    private static final float MARGIN = 64;
    private static final float GAP = 10;
    private static final FontRenderContext SHARP = new FontRenderContext(null, true, true);

    private final PDDocument paper = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDStructureElement body;
    private final COSArray blocks = new COSArray();
    private final PDPageContentStream pen;
    private final Language language;
    private float y = page.getMediaBox().getHeight() - MARGIN;

    public Paper(Language language, String title) throws IOException {
        this.language = language;
        paper.addPage(page);
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
        page.setStructParents(0);
        pen = new PDPageContentStream(paper, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    public void heading(String text) throws IOException {
        block("H1", text, 20);
    }

    public void subheading(String text) throws IOException {
        y -= GAP;
        block("H2", text, 13);
    }

    public void text(String text) throws IOException {
        block("P", text, 11);
    }

    /** Letters of ASCII that must be told apart, large. */
    public void code(String text) throws IOException {
        y -= 30;
        begin("P", text);
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER_BOLD), 24);
        pen.newLineAtOffset(MARGIN, y);
        pen.showText(text);
        pen.endText();
        pen.endMarkedContent();
        y -= GAP;
    }

    /** A square picture of {@code size} times {@code size} points, {@code wide} points on the paper. */
    public void squares(int size, BiPredicate<Integer, Integer> dark, float wide, String alternative)
            throws IOException {
        y -= wide;
        begin("Figure", alternative);
        float one = wide / size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (dark.test(column, row)) {
                    pen.addRect(MARGIN + column * one, y + wide - (row + 1) * one, one, one);
                }
            }
        }
        pen.fill();
        pen.endMarkedContent();
        y -= GAP;
    }

    private void block(String kind, String text, float size) throws IOException {
        begin(kind, text);
        var letters = Letters.in(language, text, size).getIterator();
        var lines = new LineBreakMeasurer(letters, SHARP);
        float wide = page.getMediaBox().getWidth() - 2 * MARGIN;
        while (lines.getPosition() < letters.getEndIndex()) {
            var line = lines.nextLayout(wide);
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

    private void begin(String kind, String text) throws IOException {
        int number = blocks.size();
        var told = new COSDictionary();
        told.setInt(COSName.MCID, number);
        pen.beginMarkedContent(COSName.getPDFName(kind), PDPropertyList.create(told));
        var block = new PDStructureElement(kind, body);
        block.setPage(page);
        block.setActualText(text);
        if (kind.equals("Figure")) {
            block.setAlternateDescription(text);
        }
        block.appendKid(new PDMarkedContent(COSName.getPDFName(kind), told));
        body.appendKid(block);
        blocks.add(block);
    }

    /** The finished file. */
    public byte[] bytes() throws IOException {
        pen.close();
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(java.util.Map.of(0, new PDParentTreeValue(blocks)));
        var root = paper.getDocumentCatalog().getStructureTreeRoot();
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
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
