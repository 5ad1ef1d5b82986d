package org.vieraugen.persistence.minutes;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.persistence.journal.SubjectRows;

/** Minutes in the journal: called by their series and their session's day, and kept from no auditor of their department. */
@OnePerServer
public class MinutesInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Minutes.KIND;
    }

    @Override
    public String all() {
        return "SELECT m.department, m.id AS subject, e.name || ', ' || s.day AS name FROM minutes m"
                + " JOIN exchange_session s ON s.department = m.department AND s.id = m.id"
                + " JOIN exchange_series e ON e.department = s.department AND e.id = s.series";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
