package org.vieraugen.web.portal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that everybody may know of the exchange.
 *
 * @param about what it is and what became of it; the same as long as it is the same news, and so its identifier
 * @param path where it can be read, behind the language
 * @param words what the office wrote of it, in German; may be empty
 * @param updated when it came to be so
 */
record FeedEntry(String about, String title, String path, String words, Instant updated) {
    /** A URI of its own in each language (RFC 4287, 4.2.6). */
    String id(String language) {
        return uri(language + ' ' + about);
    }

    /** The URI that always belongs to these words. */
    static String uri(String words) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
