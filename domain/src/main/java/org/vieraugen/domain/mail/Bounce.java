package org.vieraugen.domain.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail server tells of a mail that was sent.
 *
 * @param failed may be empty where the server names nobody
 * @param messageId of the mail that was sent, without brackets
 * @param sentTo to whom that mail went, by its own fields
 * @param returnedTo to which addresses the notice was sent, by which a sender with an address for each mail knows it (VERP)
 */
public record Bounce(
        List<FailedRecipient> failed, Optional<String> messageId, List<String> sentTo, List<String> returnedTo) {
    public Bounce {
        failed = List.copyOf(failed);
        sentTo = List.copyOf(sentTo);
        returnedTo = List.copyOf(returnedTo);
    }
}
