package org.vieraugen.application.message;

import java.util.List;
import java.util.Optional;

/**
 * A mail that is ready to go.
 *
 * @param to the addresses, which all of them see; none for the sender's own
 * @param box where a mail server says that it did not arrive; the sender's own address where it is empty
 * @param replyTo where an answer goes; the sender's own address where it is empty
 * @param automatic whether no person wrote it, so that no robot answers (K4)
 * @param calendar what it says to the reader's calendar
 */
public record Mail(
        List<String> to,
        Wording.Words words,
        Optional<String> box,
        Optional<String> replyTo,
        boolean automatic,
        Optional<Calendar> calendar) {
    public Mail {
        to = List.copyOf(to);
    }

    /**
     * An invitation, or its end (iMIP, RFC 6047).
     *
     * @param method what the calendar is to do with it, as the text says, too
     * @param text iCalendar (RFC 5545)
     */
    public record Calendar(String method, String text) {}

    /** One to which nothing comes back but to the sender's own address. */
    public Mail(List<String> to, Wording.Words words) {
        this(to, words, Optional.empty(), Optional.empty());
    }

    /** One that nobody wrote. */
    public Mail(List<String> to, Wording.Words words, Optional<String> box, Optional<String> replyTo) {
        this(to, words, box, replyTo, true, Optional.empty());
    }

    /** One whose words somebody wrote for just this reader. */
    public static Mail byPerson(List<String> to, Wording.Words words, Optional<String> box, Optional<String> replyTo) {
        return new Mail(to, words, box, replyTo, false, Optional.empty());
    }

    /** The same, for the reader's calendar as well. */
    public Mail with(Calendar invitation) {
        return new Mail(to, words, box, replyTo, automatic, Optional.of(invitation));
    }
}
