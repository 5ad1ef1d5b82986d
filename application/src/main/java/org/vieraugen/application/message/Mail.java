package org.vieraugen.application.message;

import java.util.List;

/**
 * A mail that is ready to go.
 *
 * @param to the addresses, which all of them see; none for the sender's own
 */
public record Mail(List<String> to, Wording.Words words) {
    public Mail {
        to = List.copyOf(to);
    }
}
