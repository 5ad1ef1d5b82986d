package org.vieraugen.persistence.exchange;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.journal.SubjectRows;

/** Sessions in the journal: called by their series and their day, and kept from no auditor of their department. */
@OnePerServer
public class SessionsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return ExchangeSession.KIND;
    }

    @Override
    public String all() {
        return "SELECT s.department, s.id AS subject, e.name || ', ' || s.day AS name FROM exchange_session s"
                + " JOIN exchange_series e ON e.department = s.department AND e.id = s.series";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
