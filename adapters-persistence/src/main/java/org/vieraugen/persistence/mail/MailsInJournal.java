package org.vieraugen.persistence.mail;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.persistence.journal.SubjectRows;

/** Mails in the journal: called by nothing that stands in them, and kept from no auditor of their department. */
@OnePerServer
public class MailsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return IncomingMail.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, left(id::text, 13) AS name FROM mail WHERE noted";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
