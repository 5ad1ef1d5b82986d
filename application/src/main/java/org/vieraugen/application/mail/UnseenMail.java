package org.vieraugen.application.mail;

import org.vieraugen.application.Unknown;

/** The mail is there, and this person must not know of it (F5, I6): the answer is the same as if it were not. That somebody tried stands in the journal (F13). */
public class UnseenMail extends Unknown {
    private static final long serialVersionUID = 1L;

    public UnseenMail() {
        super("mail");
    }
}
