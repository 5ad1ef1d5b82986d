package org.vieraugen.mail.incoming.part;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stretch of a mail's bytes. Stretches of one mail share its array, which nobody changes: nothing is copied. */
public final class Bytes {
    private final byte[] all;
    private final int from;
    private final int to;

    private Bytes(byte[] all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = to;
    }

    /** All of the array, which must not be changed any more. */
    public static Bytes of(byte[] all) {
        return new Bytes(all, 0, all.length);
    }

    public int length() {
        return to - from;
    }

    public byte at(int index) {
        return all[from + index];
    }

    /** From one place up to before another. */
    public Bytes part(int begin, int end) {
        return new Bytes(all, from + begin, from + end);
    }

    public Bytes from(int begin) {
        return part(begin, length());
    }

    /** No more than so many of the first ones. */
    public Bytes head(int most) {
        return part(0, Math.min(most, length()));
    }

    public InputStream open() {
        return new ByteArrayInputStream(all, from, length());
    }

    /** A copy of them. */
    public byte[] copy() {
        return Arrays.copyOfRange(all, from, to);
    }

    /** Each byte as the letter of the same number. */
    public String latin() {
        return new String(all, from, length(), StandardCharsets.ISO_8859_1);
    }

    /** Where the line that begins here ends, before its line end. Lines end by LF, CR LF, CR CR LF or, on old Macs, CR. */
    public int endOfLine(int begin) {
        int at = from + begin;
        while (at < to && all[at] != '\n' && all[at] != '\r') {
            at++;
        }
        return at - from;
    }

    /** Where the line after the line end that stands here begins. */
    public int nextLine(int end) {
        int at = from + end;
        while (at < to && all[at] == '\r') {
            at++;
        }
        if (at < to && all[at] == '\n') {
            return at + 1 - from;
        }
        return Math.min(end + 1, length());
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (all[i] > ' ' || all[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
