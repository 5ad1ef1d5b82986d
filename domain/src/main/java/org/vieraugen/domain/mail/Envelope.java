package org.vieraugen.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says of itself. All of it is what the sender wrote, and proves nothing.
 *
 * @param messageId without brackets, at most 998 letters; some mails have none, and some programs use one twice
 * @param inReplyTo numbers of mails, without brackets
 * @param references numbers of mails, the oldest first
 * @param from the first sender who has an address, or else the first one
 * @param addressed at most 200 of each field
 * @param subject on one line, at most 1000 letters; empty where there is none
 * @param date as far as it can be read, however absurd it is
 */
public record Envelope(
        Optional<String> messageId,
        List<String> inReplyTo,
        List<String> references,
        Optional<Correspondent> from,
        List<Correspondent> replyTo,
        List<Addressed> addressed,
        String subject,
        Optional<Instant> date,
        Optional<String> autoSubmitted,
        Optional<String> listId) {
    public Envelope {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
        replyTo = List.copyOf(replyTo);
        addressed = List.copyOf(addressed);
    }
}
