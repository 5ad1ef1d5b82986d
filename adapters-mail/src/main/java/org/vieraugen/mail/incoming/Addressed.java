package org.vieraugen.mail.incoming;

/**
 * An address to which a mail was sent, in which a token may stand.
 *
 * @param address as it is written, at most 320 letters
 */
public record Addressed(Field field, String address) {
    /** Where it stands. */
    public enum Field {
        TO("to"),
        CC("cc"),
        /** Written by mail servers: the mailbox that got it, or an earlier one. */
        DELIVERED_TO("delivered-to"),
        X_ORIGINAL_TO("x-original-to"),
        ENVELOPE_TO("envelope-to");

        private final String header;

        Field(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }
}
