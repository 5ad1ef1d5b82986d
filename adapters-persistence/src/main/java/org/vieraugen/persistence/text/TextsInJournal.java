package org.vieraugen.persistence.text;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.text.TextModule;
import org.vieraugen.persistence.journal.SubjectRows;

/** Text modules in the journal: called by their titles, and kept from no auditor of their department. */
@OnePerServer
public class TextsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return TextModule.KIND;
    }

    @Override
    public String all() {
        return "SELECT m.department, m.id AS subject, e.title AS name FROM text_module m JOIN text_edition e"
                + " ON e.department = m.department AND e.module = m.id AND e.number = coalesce(m.in_force, m.latest)";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
