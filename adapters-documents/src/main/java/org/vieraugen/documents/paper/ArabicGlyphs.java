package org.vieraugen.documents.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Which letter each glyph of the Arabic fonts stands for: its forms at the beginning, in the middle and at the end of a word are one letter. What runs from
 * right to left is turned by each reader in its own way, letter by letter, so that no longer text can be told beside it.
 */
final class ArabicGlyphs {
    private static final String[] ARABIC = {"arab"};
    private static final List<String> FORMS = List.of("init", "medi", "fina");
    private static final int UNKNOWN = 0xFFFD;
    /** How many lines a list in a map of characters may have. */
    private static final int MOST = 100;

    private final Map<String, byte[]> byFont = new HashMap<>();

    ArabicGlyphs() throws IOException {
        for (var name : List.of("arabic", "arabic-bold")) {
            read(name);
        }
    }

    private void read(String name) throws IOException {
        var letters = new HashMap<Integer, Integer>();
        for (var form : FORMS) {
            // A font that is read remembers the first form that it was asked for.
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(name)))) {
                var cmap = font.getUnicodeCmapLookup();
                // Letters come before the ready-made forms and ligatures, as in Unicode.
                for (int letter = ' '; letter < Character.MAX_VALUE; letter++) {
                    int glyph = cmap.getGlyphId(letter);
                    if (glyph != 0) {
                        letters.putIfAbsent(glyph, letter);
                        letters.putIfAbsent(font.getGsub().getSubstitution(glyph, ARABIC, List.of(form)), letter);
                    }
                }
                byFont.put(font.getName(), map(letters, font.getNumberOfGlyphs()));
            }
        }
    }

    /** A map of characters (CMap) from the number of each glyph to its letter. */
    private static byte[] map(Map<Integer, Integer> letters, int glyphs) {
        var map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int first = 1; first < glyphs; first += MOST) {
            int after = Math.min(first + MOST, glyphs);
            map.append(after - first).append(" beginbfchar\n");
            for (int glyph = first; glyph < after; glyph++) {
                map.append("<%04X> <%04X>\n".formatted(glyph, letters.getOrDefault(glyph, UNKNOWN)));
            }
            map.append("endbfchar\n");
        }
        map.append(
                """
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Tells the letters in a paper whose Arabic fonts are whole, so that their glyphs have their own numbers. */
    void nameIn(PDDocument paper) throws IOException {
        for (var page : paper.getPages()) {
            var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (var name : page.getResources().getFontNames()) {
                var font = fonts.getCOSDictionary(name);
                var letters = byFont.get(font.getNameAsString(COSName.BASE_FONT));
                if (letters != null) {
                    var stream = new PDStream(paper);
                    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(letters);
                    }
                    font.setItem(COSName.TO_UNICODE, stream);
                }
            }
        }
    }
}
