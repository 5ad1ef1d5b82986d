package org.vieraugen.application.message;

import java.util.List;
import java.util.Optional;

/**
 * A mail that is ready to go.
 *
 * @param to the addresses, which all of them see; none for the sender's own
 * @param box where a mail server says that it did not arrive; the sender's own address where it is empty
 * @param replyTo where an answer goes; the sender's own address where it is empty
 */
public record Mail(List<String> to, Wording.Words words, Optional<String> box, Optional<String> replyTo) {
    public Mail {
        to = List.copyOf(to);
    }

    /** One to which nothing comes back but to the sender's own address. */
    public Mail(List<String> to, Wording.Words words) {
        this(to, words, Optional.empty(), Optional.empty());
    }
}
