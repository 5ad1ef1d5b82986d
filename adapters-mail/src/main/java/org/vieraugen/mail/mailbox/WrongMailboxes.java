package org.vieraugen.mail.mailbox;

import java.util.List;

/** Mailboxes are configured wrongly; the message lists every problem as {@code file: reason}, and no secret. */
public class WrongMailboxes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongMailboxes(List<String> problems) {
        super("the mailboxes cannot be used:\n  " + String.join("\n  ", problems));
    }
}
