package org.vieraugen.persistence.resolution;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.persistence.journal.SubjectRows;

/** Resolutions in the journal: called by their series and number, and kept from no auditor of their department. */
@OnePerServer
public class ResolutionsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Resolution.KIND;
    }

    @Override
    public String all() {
        return "SELECT r.department, r.id AS subject, e.name || ', ' || r.year || '/' || r.number AS name FROM resolution r"
                + " JOIN exchange_series e ON e.department = r.department AND e.id = r.series";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
