package org.vieraugen.domain.mail;

/** What a mail is, as far as it tells by itself. */
public sealed interface MailKind {
    /** Written by a person, or nobody can tell. */
    record Human() implements MailKind {}

    /** Sent by a program: it changes nothing, and nobody answers it by a program (K4). */
    record Automatic(AutomaticReason reason) implements MailKind {}

    /** A mail of ours did not arrive, or not yet. */
    record Bounced(Bounce bounce) implements MailKind {}

    /** A mail of ours was called unwanted by whoever got it (ARF, RFC 5965). */
    record Complained(Bounce bounce) implements MailKind {}

    /**
     * The answer of a calendar to an invitation, or another word of one that no person wrote beside it.
     *
     * @param calendar as it came, to be read by whoever invited
     */
    record CalendarAnswer(MailFile calendar) implements MailKind {}
}
