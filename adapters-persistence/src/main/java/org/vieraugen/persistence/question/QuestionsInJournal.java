package org.vieraugen.persistence.question;

import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.question.Question;
import org.vieraugen.persistence.journal.SubjectRows;

/** Questions in the journal: called by who asked and when, and kept from no auditor of their department. */
@OnePerServer
public class QuestionsInJournal implements SubjectRows {
    @Override
    public Subject.Kind kind() {
        return Question.KIND;
    }

    @Override
    public String all() {
        return "SELECT department, id AS subject, organisation || ', ' || day AS name FROM exchange_question";
    }

    @Override
    public Condition visible(Reader reader) {
        return new Condition("true", List.of());
    }
}
