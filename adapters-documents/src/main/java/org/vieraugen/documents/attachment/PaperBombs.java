package org.vieraugen.documents.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Looks at a PDF file's bytes before anybody reads it: the library unpacks lists of objects whole and in memory, whatever they grow to, and makes an object of every pair of
 * brackets.
 */
final class PaperBombs {
    /** The most that a list of objects unpacks to, in bytes: one of a hundred thousand has some 5 MB. */
    static final long MOST_LIST = 8L * 1024 * 1024;

    /** The most that something else unpacks to that is no picture, in bytes: a whole Chinese font has some 20 MB. */
    static final long MOST_UNPACKED = 32L * 1024 * 1024;

    /** The most that a picture unpacks to, in bytes: an A3 page in colours at 600 dots an inch has 210 MB. */
    static final long MOST_PICTURE = 256L * 1024 * 1024;

    /** So many dictionaries and lists there may be; papers of 500 pages have some 50,000. */
    static final int MOST_OBJECTS = 400_000;

    /** How often each byte may be unpacked: what begins within what is packed already was made to cost time. */
    private static final int MOST_TURNS = 4;

    private static final int BLOCK = 64 * 1024;
    private static final int PIECE = 4 * 1024;
    private static final int DESCRIPTION = 4 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern LIST = Pattern.compile("/(XRef|ObjStm)\\b");

    private final RandomAccessRead paper;
    private final byte[] unpacked = new byte[BLOCK];
    private final byte[] packed = new byte[PIECE];
    private long objects;
    private long spent;

    private PaperBombs(RandomAccessRead paper) {
        this.paper = paper;
    }

    /** Whether reading the paper would take more memory than there is to give; afterwards it stands at its beginning. */
    static boolean isOne(RandomAccessRead paper) throws IOException {
        boolean found = new PaperBombs(paper).isOne();
        paper.seek(0);
        return found;
    }

    private boolean isOne() throws IOException {
        var block = new byte[BLOCK];
        long at = 0;
        while (at < paper.length()) {
            paper.seek(at);
            int length = paper.read(block, 0, BLOCK);
            if (length <= 0) {
                return false;
            }
            int found = find(block, length);
            count(block, found < 0 ? length : found);
            if (objects > MOST_OBJECTS) {
                return true;
            }
            if (found < 0) {
                // The word may stand across two pieces, be the reader as slow as it likes.
                at += at + length < paper.length() ? Math.max(1, length - STREAM.length) : length;
            } else {
                long data = at + found + STREAM.length;
                if (isPackedTooSmall(data)) {
                    return true;
                }
                at = paper.getPosition();
            }
        }
        return false;
    }

    /** Where the word stands that begins something packed. */
    private static int find(byte[] block, int length) {
        for (int i = 0; i + STREAM.length <= length; i++) {
            if (block[i] == 's' && isWord(block, i) && (i == 0 || block[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWord(byte[] block, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (block[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void count(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == '[' || (block[i] == '<' && i + 1 < length && block[i + 1] == '<')) {
                objects++;
            }
        }
    }

    /** Afterwards the paper stands behind what was unpacked to its end, or where it began. */
    private boolean isPackedTooSmall(long data) throws IOException {
        var description = description(data);
        boolean list = LIST.matcher(description).find();
        boolean picture = !list && PICTURE.matcher(description).find();
        paper.seek(data);
        skipLineEnd();
        var inflater = new Inflater();
        try {
            boolean bomb = unpacksTo(inflater, list ? MOST_LIST : picture ? MOST_PICTURE : MOST_UNPACKED, list);
            paper.seek(inflater.finished() ? paper.getPosition() - inflater.getRemaining() : data);
            return bomb;
        } catch (DataFormatException e) {
            // Packed in another way, or not at all.
            paper.seek(data);
            return false;
        } finally {
            spent += inflater.getBytesRead();
            inflater.end();
        }
    }

    private boolean unpacksTo(Inflater inflater, long most, boolean list) throws IOException, DataFormatException {
        long size = 0;
        while (!inflater.finished() && !inflater.needsDictionary()) {
            if (inflater.needsInput()) {
                int more = paper.read(packed, 0, PIECE);
                if (more <= 0) {
                    return false;
                }
                inflater.setInput(packed, 0, more);
            }
            int n = inflater.inflate(unpacked);
            size += n;
            if (list) {
                count(unpacked, n);
            }
            if (size > most
                    || objects > MOST_OBJECTS
                    || spent + inflater.getBytesRead() > MOST_TURNS * paper.length() + BLOCK) {
                return true;
            }
        }
        return false;
    }

    /** What stands before it, with every name written out. */
    private String description(long data) throws IOException {
        long from = Math.max(0, data - DESCRIPTION);
        var before = new byte[(int) (data - from)];
        paper.seek(from);
        int length = Math.max(0, paper.read(before, 0, before.length));
        var text = new String(before, 0, length, StandardCharsets.ISO_8859_1);
        var own = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return ESCAPED.matcher(own)
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(name.group(1), 16))));
    }

    private void skipLineEnd() throws IOException {
        while (paper.peek() == '\r' || paper.peek() == '\n') {
            paper.read();
        }
    }
}
