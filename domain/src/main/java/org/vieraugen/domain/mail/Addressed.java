package org.vieraugen.domain.mail;

/**
 * An address to which a mail was sent, in which a token may stand.
 *
 * @param address as it is written, at most 320 letters
 */
public record Addressed(Field field, String address) {
    /** Where it stands. */
    public enum Field {
        TO,
        CC,
        /** Written by mail servers: the mailbox that got it, or an earlier one. */
        DELIVERED_TO,
        X_ORIGINAL_TO,
        ENVELOPE_TO
    }
}
