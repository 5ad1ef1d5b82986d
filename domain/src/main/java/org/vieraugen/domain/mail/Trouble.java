package org.vieraugen.domain.mail;

/** What was odd about a mail, for the person before whom it is put. */
public enum Trouble {
    /** There is no sender, or nothing that is an address. */
    NO_SENDER,
    /** More than one sender is named: whoever is shown need not be whoever wrote. */
    SEVERAL_SENDERS,
    /** The date is missing, or cannot be read. */
    NO_DATE,
    /** The header has lines that are no fields, or no end. */
    BROKEN_HEADER,
    /** The header is longer, or has more fields, than is read; the rest of it was passed over. */
    HEADER_TOO_LONG,
    /** Parts without their borders, or without their ends. */
    BROKEN_PARTS,
    /** More parts than are read: the rest is one file. */
    TOO_MANY_PARTS,
    /** Mails and parts within each other deeper than is read: the inner parts are one file. */
    TOO_DEEP,
    /** Base64, quoted-printable or the like that is not. */
    BROKEN_ENCODING,
    /** A way of encoding that nobody knows; the bytes are read as they are. */
    UNKNOWN_ENCODING,
    /** A set of letters that nobody knows; it was guessed. */
    UNKNOWN_CHARSET,
    /** The letters are others than the mail says; they were guessed. */
    WRONG_CHARSET,
    /** The text is longer than is shown: all of it is a file. */
    TEXT_CUT,
    /** A file's name holds signs that make it look like another; it is shown without them. */
    MISLEADING_NAME,
    /** A winmail.dat that cannot be unpacked; it is a file as it is. */
    BROKEN_TNEF,
    /** Whoever signed is somebody else than whoever sent, by the addresses: the signer counts as unknown. */
    SIGNER_IS_NOT_SENDER,
    /** A signature is good, but something stands beside what was signed, such as a list's footer: the signer counts as unknown. */
    PARTLY_SIGNED,
    /** The mail could not be taken apart at all: it is one file, and its first letters are its text. */
    NOT_READABLE
}
