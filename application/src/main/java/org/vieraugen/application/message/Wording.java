package org.vieraugen.application.message;

/** How a complainant is written to, in the language of the complaint. */
public interface Wording {
    /** That there is something new to read with the code; nothing of the complaint, since others may read the mailbox too. */
    Words news(String language);

    /** A mail's subject and text. */
    record Words(String subject, String text) {}
}
