package org.vieraugen.domain.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.journal.Step;

/**
 * Asking once more what was asked already (E10), and how much one organisation asks.
 *
 * @param first which was asked first
 * @param later all that were asked again after it
 */
public record Asking(Question first, List<Question> later) {
    /** So many questions of an organisation from outside may wait for an answer in time. */
    public static final int MOST_OPEN = 20;

    /** So many questions an organisation from outside asks on a day. */
    public static final int MOST_A_DAY = 10;

    public Asking {
        later = List.copyOf(later);
    }

    /**
     * The same question once more, because it was not answered, or the answer was none. It is linked with the one that was asked first.
     *
     * @throws RuleBroken E10 while an answer is still to come in time, or when the first one was withdrawn
     */
    public Step<Question> again(UUID id, Asked asked, Optional<LocalDate> due, Acting by) {
        if (first.withdrawn()) {
            throw Question.broken("question-withdrawn", "this question was withdrawn; ask a new one");
        }
        owedInTime(by.today()).ifPresent(one -> {
            throw Question.broken(
                    "asked-again-too-early",
                    "it is to be answered by " + one.due() + "; it is asked again when that was missed",
                    one.due());
        });
        return Question.ask(id, first.department(), asked.after(first.id()), due, by);
    }

    /** Whether it can be asked once more: it was not withdrawn, and no answer is still to come in time (E10). */
    public boolean isPossible(LocalDate today) {
        return !first.withdrawn() && owedInTime(today).isEmpty();
    }

    private Optional<Question> owedInTime(LocalDate today) {
        return Stream.concat(Stream.of(first), later.stream())
                .filter(one -> one.isOwedInTime(today))
                .findFirst();
    }

    /**
     * Whether an organisation can ask from outside. What the office has missed uses up nobody's room: or it would keep new questions away by answering none.
     *
     * @param recent the organisation's that may be open, and those that it asked today
     */
    public static boolean hasRoom(Collection<Question> recent, LocalDate today) {
        return isFewOpen(recent, today) && isFewToday(recent, today);
    }

    /**
     * @param recent as in {@link #hasRoom}
     * @throws RuleBroken E10 when too many of its questions wait for an answer in time, or it has asked too many today
     */
    public static void requireRoom(Collection<Question> recent, LocalDate today) {
        if (!isFewOpen(recent, today)) {
            throw Question.broken(
                    "too-many-open-questions",
                    "at most " + MOST_OPEN + " questions of an organisation wait for an answer at the same time",
                    MOST_OPEN);
        }
        if (!isFewToday(recent, today)) {
            throw Question.broken(
                    "too-many-questions-a-day",
                    "an organisation asks at most " + MOST_A_DAY + " questions a day",
                    MOST_A_DAY);
        }
    }

    private static boolean isFewOpen(Collection<Question> recent, LocalDate today) {
        return recent.stream().filter(one -> one.isOwedInTime(today)).count() < MOST_OPEN;
    }

    private static boolean isFewToday(Collection<Question> recent, LocalDate today) {
        return recent.stream().filter(one -> one.asked().day().equals(today)).count() < MOST_A_DAY;
    }
}
