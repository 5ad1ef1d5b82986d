package org.vieraugen.persistence.body;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.journal.SubjectRows;

/** Bodies in the journal: called by their public names, and kept from no auditor of their department. */
@OnePerServer
public class BodiesInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Body.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, name FROM body";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
