package org.vieraugen.mail.incoming.signature;

import java.util.Optional;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.mail.incoming.part.Bytes;

/**
 * What is known of a mail's protection, and what lay inside.
 *
 * @param content the mail that was within an opaque signature; empty where the mail itself is to be read
 */
public record Unwrapped(Protection protection, Optional<Bytes> content) {
    static Unwrapped of(Protection protection) {
        return new Unwrapped(protection, Optional.empty());
    }
}
