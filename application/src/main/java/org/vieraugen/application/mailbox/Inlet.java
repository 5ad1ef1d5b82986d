package org.vieraugen.application.mailbox;

import java.time.Instant;

/** Where mails come into the house. What is told here is stored in one transaction: when a method returns, it is safe; when it throws, nothing is, and the mail stays unread (K1). */
public interface Inlet {
    /**
     * Takes a mail.
     *
     * @param box the address of the mailbox
     * @param received when the mail server took it
     * @param mail all of it, as it travelled
     * @return whether it is new; a repeat of one that is known is safe as well (K2)
     */
    boolean take(String box, Instant received, byte[] mail);

    /**
     * Notes a mail that is too large to be taken. It stays in the box, unread, for a person.
     *
     * @param size in bytes
     * @param head what stands before its first blank line
     * @return whether it is new
     */
    boolean tooLarge(String box, Instant received, long size, byte[] head);
}
