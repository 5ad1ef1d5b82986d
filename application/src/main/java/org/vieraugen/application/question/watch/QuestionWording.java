package org.vieraugen.application.question.watch;

import java.time.LocalDate;
import java.util.Map;
import org.vieraugen.application.message.Wording.Words;

/** What whoever asked from outside is written about the question. No mail holds a word of the question or of its answer, nor a name (K5, E5). */
public interface QuestionWording {
    /** What became of it. */
    enum Kind {
        ANSWERED,
        /** The answer comes on another day. */
        MOVED,
        /** The day has passed without an answer. */
        MISSED,
        /** Somebody else of the organisation does not ask it any more. */
        WITHDRAWN
    }

    /**
     * What is told.
     *
     * @param asked the day of the question
     * @param due by when the answer comes, or should have come
     * @param reason why it was moved, which everybody reads; empty otherwise
     */
    record Told(Kind kind, LocalDate asked, LocalDate due, String reason) {}

    /**
     * @param language a tag, one of those in which there are pages for participants
     * @param offices the department's names by language tag
     */
    Words words(String language, Map<String, String> offices, Told told);
}
