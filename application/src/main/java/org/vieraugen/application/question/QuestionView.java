package org.vieraugen.application.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;

/**
 * A question as somebody sees it.
 *
 * @param again those that were asked again after it, in the order in which they were asked
 * @param today in Germany
 * @param keeps whether it is for the reader to change it
 * @param readers every key of the reader's, none of whom is a second person to another
 */
public record QuestionView(
        Question question, List<Question> again, LocalDate today, boolean keeps, Set<StaffKey> readers) {
    public QuestionView {
        again = List.copyOf(again);
        readers = Set.copyOf(readers);
    }

    public boolean isMissed() {
        return question.isMissed(today);
    }

    /** Whether an answer is owed, and it is for the reader to give it. */
    public boolean isOpen() {
        return keeps && question.isOpen();
    }

    /** Whether the reader may write an answer now. */
    public boolean isAnswerable() {
        return isOpen() && question.waiting().isEmpty();
    }

    /** Whether another day can be promised. */
    public boolean isMovable() {
        return isOpen() && !isMissed();
    }

    /** Whether it can be asked again. */
    public boolean isAskable() {
        return keeps && question.isAskableAgain(again, today);
    }

    /** Whether the reader is another person than whoever wrote that answer (F9). */
    public boolean confirms(Reply reply) {
        return isOpen() && reply.isWaiting() && !readers.contains(reply.by());
    }
}
