package org.vieraugen.mail.incoming.part;

/** How much of a mail is looked at, so that one mail cannot take a server's memory or time. What lies beyond is kept as a file. */
public final class Limits {
    /** Parts of one mail, those that hold others included. */
    public static final int PARTS = 500;

    /** Parts within parts. */
    public static final int NESTING = 64;

    /** Bytes of one block of header fields. */
    public static final int HEADER_BYTES = 512 * 1024;

    /** Fields of one block. */
    public static final int FIELDS = 1_000;

    /** Letters of one field. */
    public static final int FIELD_LETTERS = 32_000;

    /** Addresses of one field, and message numbers of one field. */
    public static final int ADDRESSES = 200;

    /** Code points of a mail that are shown as its text. */
    public static final int TEXT = 200_000;

    /** Bytes that are decoded to find a text, markup included. */
    public static final int TEXT_BYTES = 4 * 1024 * 1024;

    private Limits() {}
}
