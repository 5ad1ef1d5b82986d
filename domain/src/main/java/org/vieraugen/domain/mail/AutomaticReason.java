package org.vieraugen.domain.mail;

/** What tells that a program has sent a mail. */
public enum AutomaticReason {
    /** {@code Auto-Submitted} says so (RFC 3834). */
    AUTO_SUBMITTED,
    /** A field of its own kind of some program, such as {@code X-Autoreply}. */
    AUTOREPLY_FIELD,
    /** {@code Precedence: auto_reply}, or {@code bulk} or {@code junk} above a subject as answering machines write it. */
    PRECEDENCE,
    /** The subject begins as programs begin it, and the mail answers another, or is a note of absence from its first sentence on. */
    SUBJECT,
    /** The sender wants nothing to come back to it, as programs do, and the subject or the words say that a program wrote them. */
    NO_RETURN,
    /** A receipt that a mail was shown or deleted (RFC 8098). */
    READ_RECEIPT,
    /** Sent to many by a program: in bulk, to be unsubscribed from, and to no list on which people write. */
    BULK,
    /** A mail server says that a mail has arrived. */
    ARRIVED
}
