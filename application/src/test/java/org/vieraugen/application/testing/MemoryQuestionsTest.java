package org.vieraugen.application.testing;

import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;

/** The store of the acts' tests keeps the same promises as the database. */
class MemoryQuestionsTest extends QuestionsContract {
    private final House house = new House();
    private final MemoryQuestions questions = new MemoryQuestions(house.journal);

    @Override
    protected Questions questions() {
        return questions;
    }

    @Override
    protected Journal journal() {
        return house.journal;
    }
}
