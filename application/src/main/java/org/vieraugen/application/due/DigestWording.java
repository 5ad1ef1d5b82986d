package org.vieraugen.application.due;

import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.due.Digest;

/** The words of a digest: how much there is, references and days, and nothing of what anything is about, since others may read the mailbox too (K5). */
@FunctionalInterface
public interface DigestWording {
    /** @param language the tag of the reader's; German where the office has no such language */
    Words digest(String language, Digest digest);
}
