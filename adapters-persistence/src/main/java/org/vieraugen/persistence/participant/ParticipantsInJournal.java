package org.vieraugen.persistence.participant;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.persistence.journal.SubjectRows;

/** Participants in the journal: called by their organisations, since their own names are for the office alone, and go (I8); kept from no auditor of their department. */
@OnePerServer
public class ParticipantsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Participant.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, organisation AS name FROM participant";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
