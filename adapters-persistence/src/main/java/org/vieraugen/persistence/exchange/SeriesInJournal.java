package org.vieraugen.persistence.exchange;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.journal.SubjectRows;

/** Series in the journal: called by their public names, and kept from no auditor of their department. */
@OnePerServer
public class SeriesInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Series.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, name FROM exchange_series";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
