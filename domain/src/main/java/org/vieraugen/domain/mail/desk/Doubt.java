package org.vieraugen.domain.mail.desk;

/** Why a mail is put before a person. */
public enum Doubt {
    /** The box says so. */
    BOX,
    /** It comes from an address to which notices of the office go: a program may have answered one. */
    OFFICE,
    /** It names a complaint, and comes from whoever (K3). */
    REFERENCE,
    /** The keyed address to which it was sent is not valid any more. */
    OLD_ADDRESS,
    /** What it answers is over, or takes no answer now. */
    NOT_POSSIBLE,
    /** Nothing is written in it; perhaps in its files. */
    NO_WORDS,
    /** More is written than a complaint or a message takes. */
    TOO_LONG,
    /** It is encrypted. */
    ENCRYPTED,
    /** Larger than what is fetched; it lies in the mailbox, unread. */
    TOO_LARGE,
    /** So many came from one address lately that a person looks at what they are. */
    TOO_MANY,
    /** It does not say whom to answer. */
    NO_SENDER,
    /** A calendar's answer to an invitation that nobody here knows. */
    CALENDAR,
    /** Somebody invited writes about the invitation, and a calendar did not. */
    INVITATION,
    /** It came to where mail servers write when a mail of ours does not arrive, and does not say that. */
    RETURN_ADDRESS,
    /** A mail server's word about a mail that is not known as ours. */
    BOUNCE,
    /** It could not be sorted. */
    FAILED;

    /** Whether a person may have written it, who waits for a word. */
    boolean isOfSomebody() {
        return this != CALENDAR && this != BOUNCE;
    }
}
