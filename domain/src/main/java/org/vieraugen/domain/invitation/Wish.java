package org.vieraugen.domain.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.deadline.Terms;

/**
 * Another time that somebody would like; the office moves the session, or declines.
 *
 * @param begins by the clocks in Germany; empty where the calendar did not say it in a way that can be read
 * @param text in the participant's words, up to {@value #MOST} characters; may be empty
 * @param at when it came
 */
public record Wish(
        UUID id,
        Occasion occasion,
        Optional<LocalDateTime> begins,
        Optional<LocalDateTime> ends,
        String text,
        Instant at,
        State state) {
    public static final int MOST = 1_000;

    /** What became of it. */
    public enum State {
        /** Before a person. */
        OPEN,
        /** The session takes place then. */
        FOLLOWED,
        DECLINED,
        /** The same participant wished something else later. */
        REPLACED,
        /** The session does not take place, or is over, or the participant takes part no more. */
        LAPSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /**
     * Whether whoever keeps the exchange is told of it: of the first one for a session on a day.
     *
     * @param earlier everybody's
     */
    public boolean isTold(Collection<Wish> earlier) {
        return earlier.stream()
                .noneMatch(
                        other -> other.occasion.equals(occasion) && other.day().equals(day()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }

    /** Whether the same is wished, whenever it was. */
    boolean isSameAs(Wish other) {
        return occasion.equals(other.occasion)
                && begins.equals(other.begins)
                && ends.equals(other.ends)
                && text.equals(other.text);
    }

    Wish now(State next) {
        return new Wish(id, occasion, begins, ends, text, at, next);
    }
}
