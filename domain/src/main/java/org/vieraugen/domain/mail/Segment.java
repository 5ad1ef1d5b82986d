package org.vieraugen.domain.mail;

/** A stretch of whole lines of a mail's text. All segments behind each other are the text, letter by letter. */
public record Segment(Kind kind, String text) {
    /** Whose words these are. */
    public enum Kind {
        /** The sender's, or nobody can tell. */
        WRITTEN,
        /** The sender's name and addresses, or an advertisement of a mail program. */
        SIGNATURE,
        /** Of an earlier mail, with the line that says whose. */
        QUOTED,
        /** Of a mail that the sender passes on: it is what the sender wants to be read. */
        FORWARDED
    }
}
