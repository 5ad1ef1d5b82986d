package org.vieraugen.application.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.message.Notice;

/** Notices that wait for delivery; written in the transaction of the act that caused them. */
public interface Outbox {
    /**
     * A notice about a complaint.
     *
     * @param attempts how often delivery was tried
     */
    record Letter(UUID id, String department, String reference, Notice notice, int attempts) {}

    /** Up to {@code most} letters that are due, claimed until the transaction ends, so that no other server takes them. */
    List<Letter> claim(int most, Instant now);

    void delivered(Letter letter);

    void tryAgain(Letter letter, Instant at);
}
