package org.vieraugen.persistence.participant;

import java.nio.charset.StandardCharsets;
import org.vieraugen.persistence.identity.Keys;

/** Mailboxes as they are found: by an HMAC of the receipts' key, which stays when the data key rotates. No other text that it hashes begins as these do. */
final class Boxes {
    private Boxes() {}

    static byte[] hash(Keys keys, String box) {
        return keys.hash(("box of a participant " + box).getBytes(StandardCharsets.UTF_8));
    }
}
