package org.vieraugen.domain.mail;

import java.util.Optional;

/**
 * A file that came with a mail.
 *
 * @param name cleaned, never empty
 * @param mediaType as the sender declared it, which proves nothing; {@code message/rfc822} is a mail that can be read like this one
 * @param size in bytes, decoded
 * @param inline whether the mail shows it within its text, as pictures in HTML
 * @param contentId by which HTML names it, without brackets
 */
public record MailFile(
        String name, String mediaType, long size, boolean inline, Optional<String> contentId, Content content) {
    /** The bytes of a file, which are decoded anew each time. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }
}
