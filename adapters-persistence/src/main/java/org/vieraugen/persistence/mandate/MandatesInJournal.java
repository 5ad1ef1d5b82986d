package org.vieraugen.persistence.mandate;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.persistence.journal.SubjectRows;

/** Mandates in the journal: called by the council's numbers, and kept from no auditor of their department. */
@OnePerServer
public class MandatesInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Mandate.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, number AS name FROM mandate";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
