package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.conflict.KeptAway;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.journal.SubjectRows;

/** Complaints in the journal: called by their references, and kept from auditors who must keep away from them (F5). */
@OnePerServer
public class ComplaintsInJournal implements SubjectRows {
    private final Shades shades;

    @Inject
    public ComplaintsInJournal(Shades shades) {
        this.shades = shades;
    }

    @Override
    public Subject.Kind kind() {
        return Complaint.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, reference AS name FROM complaint";
    }

    @Override
    public Condition visible(Reader reader) {
        var away = KeptAway.from(reader, shades, "c.");
        var named = KeptAway.from(reader, shades, "n.");
        var values = new ArrayList<>(away.values());
        values.addAll(named.values());
        // What was denied is noted at the desk with its address, in whichever letters it was asked for.
        return new Condition(
                "NOT EXISTS (SELECT 1 FROM complaint c WHERE j.subject_kind = '" + kind()
                        + "' AND c.department = j.department AND c.id = j.subject AND " + away.condition() + ")"
                        + " AND NOT EXISTS (SELECT 1 FROM complaint n WHERE j.subject_kind = '" + Subject.DESK.kind()
                        + "' AND n.reference = substring(upper(j.facts) from '" + Reference.FORM + "') AND "
                        + named.condition() + ")",
                values);
    }
}
