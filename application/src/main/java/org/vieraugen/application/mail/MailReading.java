package org.vieraugen.application.mail;

import org.vieraugen.domain.mail.ReadMail;

/** Takes mails apart. */
public interface MailReading {
    /**
     * No mail makes it fail: what cannot be understood comes back whole, as one file (K1).
     *
     * @param mail as it came, which nobody changes any more: the files of what is returned are read from it
     */
    ReadMail read(byte[] mail);
}
