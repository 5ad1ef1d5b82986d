package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.Mails;

class MemoryMailsTest extends MailsContract {
    private final House house = new House();

    @Override
    protected Mails mails() {
        return house.mails;
    }

    @Override
    protected Journal journal() {
        return house.journal;
    }
}
