package org.vieraugen.application.message;

import java.util.Optional;
import org.vieraugen.domain.message.Notice;

/** Carries notices to staff, and mails to complainants. */
public interface Courier {
    /** Whether a way out is configured. */
    boolean isReady();

    /**
     * Writes to staff.
     *
     * @param mailbox the address; empty for the sender's own
     * @throws Undeliverable when it did not work this time, or there are no words yet for a notice of that kind
     */
    void carry(Optional<String> mailbox, String reference, Notice notice) throws Undeliverable;

    /**
     * Writes to a complainant.
     *
     * @throws Undeliverable when it did not work this time
     */
    void write(String address, Wording.Words words) throws Undeliverable;

    /** A delivery that failed; it is tried again later. */
    class Undeliverable extends Exception {
        private static final long serialVersionUID = 1L;

        public Undeliverable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
