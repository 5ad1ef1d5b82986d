package org.vieraugen.documents.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which font each letter of a text is printed with. */
final class Letters {
    /** A word that is longer may be broken, so that it stays on the paper. */
    private static final int LONGEST = 40;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final Map<Script, BitSet> known = new EnumMap<>(Script.class);

    /**
     * Letters in a row that are printed with one font, or a space between them.
     *
     * @param shown the letters that the font has
     * @param text as it was written
     */
    record Run(Script script, String shown, String text) {
        boolean isSpace() {
            return shown.equals(" ");
        }

        /** Whether it ends only because it is too long for a line. */
        boolean isLong() {
            return script != Script.CHINESE && text.length() >= LONGEST;
        }

        /** Whether what is printed does not tell the text, which must be told beside it. */
        boolean isToldBeside() {
            return !isSpace() && (script.shaped || !shown.equals(text));
        }
    }

    Letters() throws IOException {
        for (var script : Script.values()) {
            known.put(script, lettersOf(script));
        }
    }

    private static BitSet lettersOf(Script script) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(script.font())))) {
            var cmap = font.getUnicodeCmapLookup();
            var letters = new BitSet();
            // In a shaped script Latin letters would be shaped too: their ligatures do not tell what they are made of.
            for (int letter = script.shaped ? 0x300 : ' '; letter <= Character.MAX_VALUE; letter++) {
                letters.set(letter, cmap.getGlyphId(letter) != 0);
            }
            return letters;
        }
    }

    /** The text from its first run to its last; white space of any kind and length is one space. */
    List<Run> runs(String text, Script main) {
        var composed =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        var runs = new ArrayList<Run>();
        for (int from = 0; from < composed.length; ) {
            var run = isSpace(composed[from]) ? new Reading(main).spaces(composed, from) : word(composed, from, main);
            if (!run.text.isEmpty()) {
                runs.add(new Run(run.script, run.shown.toString(), run.text.toString()));
            }
            from = run.to;
        }
        return runs;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter);
    }

    /** A run while it is read. */
    private static final class Reading {
        final Script script;
        final StringBuilder shown = new StringBuilder();
        final StringBuilder text = new StringBuilder();
        int to;

        Reading(Script script) {
            this.script = script;
        }

        Reading spaces(int[] all, int from) {
            shown.append(' ');
            text.append(' ');
            for (to = from; to < all.length && isSpace(all[to]); to++) {}
            return this;
        }

        void take(int letter, int shownAs) {
            shown.appendCodePoint(shownAs);
            text.appendCodePoint(letter);
        }

        /** A mark that the font lacks is only told; the letter before it is shown. */
        void lacks(int letter) {
            if (staysWithItsNeighbour(letter) && !shown.isEmpty()) {
                text.appendCodePoint(letter);
            } else {
                take(letter, REPLACEMENT);
            }
        }
    }

    private Reading word(int[] all, int from, Script main) {
        var run = new Reading(scriptOf(all[from], main));
        for (run.to = from; run.to < all.length && run.text.length() < LONGEST; run.to++) {
            int letter = all[run.to];
            if (isSpace(letter) || !(staysWithItsNeighbour(letter) || scriptOf(letter, main) == run.script)) {
                break;
            }
            if (has(run.script, letter)) {
                run.take(letter, letter);
            } else if (Character.getType(letter) != Character.FORMAT) {
                run.lacks(letter);
            }
        }
        return run;
    }

    /** Marks find their place on the letter before them. What only directs how letters are joined or ordered is not shown. */
    private static boolean staysWithItsNeighbour(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private boolean has(Script script, int letter) {
        if (Character.getType(letter) == Character.FORMAT) {
            return script.shaped && (letter == JOINER || letter == NON_JOINER);
        }
        return known.getOrDefault(script, new BitSet()).get(letter);
    }

    private Script scriptOf(int letter, Script main) {
        if (has(main, letter)) {
            return main;
        }
        for (var script : Script.values()) {
            if (has(script, letter)) {
                return script;
            }
        }
        return Script.LATIN;
    }
}
