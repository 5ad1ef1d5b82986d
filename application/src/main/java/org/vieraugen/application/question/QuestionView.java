package org.vieraugen.application.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.TakingBack;

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
        return keeps && new Asking(question, again).isPossible(today);
    }

    /** Whether the reader is another person than whoever wrote that answer (F9). */
    public boolean confirms(Reply reply) {
        return isOpen() && reply.isWaiting() && !readers.contains(reply.by());
    }

    /** Whether the reader may say something of that attempt to keep the words back: another person than whoever made it (F9). */
    public boolean answers(TakingBack attempt) {
        return keeps && attempt.isWaiting() && !readers.contains(attempt.by());
    }

    /** Whether the reader may try to keep the words back now. */
    public boolean isKeepable() {
        return keeps && question.showing().waiting().isEmpty();
    }

    /** Everything of it and of those asked again that waits for somebody: an answer for a second person, the words for a look, and an attempt to keep them back. */
    public List<Question> waiting() {
        return Stream.concat(Stream.of(question), again.stream())
                .filter(one -> one.isUnseen()
                        || (one.isOpen() && one.waiting().isPresent())
                        || one.showing().waiting().isPresent())
                .toList();
    }
}
