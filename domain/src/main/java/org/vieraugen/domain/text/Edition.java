package org.vieraugen.domain.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.StaffKey;

/**
 * One version of a text module: what somebody wrote, and what became of it. Nothing of it ever changes but the answer, and it stays readable.
 *
 * @param number from 1, in the order in which they were written
 * @param by who wrote it
 */
public record Edition(int number, Content content, StaffKey by, Instant at, Answer answer) {
    /** The longest that a reason may be, in code points. */
    public static final int MOST_REASON = 2_000;

    public Edition {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What became of it. */
    public enum State {
        /** For the second person. */
        WAITING,
        /** It took effect, and is in force until the next one does. */
        CONFIRMED,
        REFUSED,
        /** By whoever wrote it. */
        TAKEN_BACK
    }

    /**
     * @param by who answered; nobody while it waits, nor where it took effect at once
     * @param reason why it was refused
     */
    public record Answer(State state, Optional<StaffKey> by, Optional<Instant> at, String reason) {
        private static final Answer NONE = new Answer(State.WAITING, Optional.empty(), Optional.empty(), "");
        private static final Answer AT_ONCE = new Answer(State.CONFIRMED, Optional.empty(), Optional.empty(), "");

        public Answer {
            at = at.map(then -> then.truncatedTo(ChronoUnit.MILLIS));
            Text.optional("reason", reason, MOST_REASON);
        }

        private static Answer of(State state, Actor by, String reason) {
            return new Answer(state, Optional.of(by.who()), Optional.of(by.at()), reason);
        }
    }

    static Edition written(int number, Content content, Actor by, boolean waits) {
        return new Edition(number, content, by.who(), by.at(), waits ? Answer.NONE : Answer.AT_ONCE);
    }

    Edition confirmed(Actor by) {
        return answered(Answer.of(State.CONFIRMED, by, ""));
    }

    Edition refused(Actor by, String reason) {
        return answered(Answer.of(State.REFUSED, by, Text.required("reason", reason, MOST_REASON)));
    }

    Edition takenBack(Actor by) {
        return answered(Answer.of(State.TAKEN_BACK, by, ""));
    }

    private Edition answered(Answer given) {
        return new Edition(number, content, by, at, given);
    }

    public boolean isWaiting() {
        return answer.state() == State.WAITING;
    }
}
