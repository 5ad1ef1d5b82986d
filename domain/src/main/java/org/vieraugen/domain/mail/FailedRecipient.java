package org.vieraugen.domain.mail;

import java.util.Optional;

/**
 * Somebody whom a mail did not reach.
 *
 * @param address as the server names it; empty where it names none
 * @param status such as {@code 5.1.1} (RFC 3463)
 * @param diagnostic what the server said, at most 1000 letters
 */
public record FailedRecipient(String address, Optional<String> status, Lasting lasting, String diagnostic) {
    private static final int MOST = 1_000;

    public FailedRecipient {
        diagnostic = diagnostic.length() > MOST ? diagnostic.substring(0, MOST) : diagnostic;
    }

    /** Whether it is worth trying again. */
    public enum Lasting {
        PERMANENT,
        /** The server will try again, or it may work later. */
        TEMPORARY,
        UNKNOWN
    }
}
