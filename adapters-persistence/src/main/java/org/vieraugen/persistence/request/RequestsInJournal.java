package org.vieraugen.persistence.request;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.persistence.conflict.KeptAway;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.journal.SubjectRows;

/** Requests in the journal: called by their numbers, and kept from auditors whom they name, or in whose line somebody is whom they name (F5). */
@OnePerServer
public class RequestsInJournal implements SubjectRows {
    private final Shades shades;

    @Inject
    public RequestsInJournal(Shades shades) {
        this.shades = shades;
    }

    @Override
    public Subject.Kind kind() {
        return Request.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, number AS name FROM request";
    }

    @Override
    public Condition visible(Reader reader) {
        var away = KeptAway.from(reader, shades, "q.");
        var named = KeptAway.from(reader, shades, "m.");
        var values = new ArrayList<>(away.values());
        values.addAll(named.values());
        // What was denied is noted at the desk with its address, in whichever letters it was asked for.
        return new Condition(
                "NOT EXISTS (SELECT 1 FROM request q WHERE j.subject_kind = '" + kind()
                        + "' AND q.department = j.department AND q.id = j.subject AND " + away.condition() + ")"
                        + " AND NOT EXISTS (SELECT 1 FROM request m WHERE j.subject_kind = '" + Subject.DESK.kind()
                        + "' AND m.number = substring(upper(j.facts) from '" + RequestNumber.FORM + "') AND "
                        + named.condition() + ")",
                values);
    }
}
