package org.vieraugen.application.message;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.message.Notice;

/** The words of a mail, in its reader's language. None holds a word of what it is about: others may read the mailbox too (K5). */
public interface Wording {
    /**
     * To a complainant: that there is something new to read with the code.
     *
     * @param answerUntil the last day on which an answer to the mail comes into the complaint; empty where none does
     */
    Words news(String language, Optional<LocalDate> answerUntil);

    /** To whoever complained by mail: that it has arrived. */
    Words received(String language, Received received, Optional<LocalDate> answerUntil);

    /**
     * What is said of a complaint that came by mail.
     *
     * @param replyBy until when a person answers
     * @param code the path at which its sender fetches a code, behind the address of the portal in a language
     * @param codeUntil the last day for that
     */
    record Received(String reference, LocalDate replyBy, String code, LocalDate codeUntil) {}

    /**
     * To somebody of the staff: what happened, and to what.
     *
     * @param language the tag of the reader's; German where the office has no such language
     * @param name what the subject is called among those who may know of it
     * @throws Unknown for a kind of notice that only a newer version knows
     */
    Words notice(String language, String name, Notice notice);

    /**
     * The same twice, for readers of plain text and for all others.
     *
     * @param language of both, as BCP 47 writes it
     * @param html a whole document
     */
    record Words(String language, String subject, String text, String html) {}

    /** There are no words for such a notice in this version. */
    class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unknown(Notice.Kind kind) {
            super("no words for " + kind);
        }
    }
}
