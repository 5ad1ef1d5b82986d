package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.Votes;

/**
 * An item of an agenda, put there by an organisation that takes part (E2).
 *
 * @param title up to {@value #MOST_TITLE} characters
 * @param text what it is about, up to {@value #MOST_TEXT} characters; may be empty
 * @param organisation whose it is
 * @param postponed how the session put it off, if it did
 * @param standing whether it belongs to a resolution, whose key it bears: no side withdraws it (E4)
 * @param from the day of the session from whose agenda it came over; empty for one that began on this one
 */
public record Topic(
        TopicKey key,
        String title,
        String text,
        String organisation,
        State state,
        Optional<Postponed> postponed,
        boolean standing,
        Optional<LocalDate> from) {
    public static final int MOST_TITLE = 200;
    public static final int MOST_TEXT = 5_000;
    public static final int MOST_REASON = 1_000;

    /** Whether it is on the agenda. */
    public enum State {
        OPEN,
        /** By its organisation. */
        WITHDRAWN,
        /** To the next session, by a vote. */
        POSTPONED,
        /** To another agenda: the session was cancelled or missed, did not reach it, or an earlier one talks about it. */
        CARRIED_OVER,
        /** Its resolution was fulfilled or given up before the session began. */
        SETTLED
    }

    /** @param reason why, up to {@value #MOST_REASON} characters */
    public record Postponed(Votes vote, String reason) {
        /** @throws Malformed for a reason that is empty or too long */
        public Postponed {
            Text.required("reason", reason, MOST_REASON);
        }
    }

    /** @throws Malformed for what is empty or too long */
    public Topic {
        Text.required("title", title, MOST_TITLE);
        Text.optional("text", text, MOST_TEXT);
        Text.required("organisation", organisation, Plan.MOST_NAME);
    }

    static Topic open(TopicKey key, String title, String text, String organisation) {
        return new Topic(key, title, text, organisation, State.OPEN, Optional.empty(), false, Optional.empty());
    }

    /** One of a resolution that is open, on each next agenda until it is not. */
    public static Topic standing(TopicKey resolution, String title, String text, String organisation) {
        return new Topic(resolution, title, text, organisation, State.OPEN, Optional.empty(), true, Optional.empty());
    }

    /** The same one, on the agenda of another session. */
    Topic comingFrom(Optional<LocalDate> session) {
        return new Topic(key, title, text, organisation, State.OPEN, Optional.empty(), standing, session);
    }

    /** Open once more where it is: a vote on it counts no more, or it has come back. */
    Topic again() {
        return comingFrom(from);
    }

    Topic withdrawn() {
        return is(State.WITHDRAWN);
    }

    Topic postponed(Postponed how) {
        return new Topic(key, title, text, organisation, State.POSTPONED, Optional.of(how), standing, from);
    }

    Topic carriedOver() {
        return is(State.CARRIED_OVER);
    }

    Topic settled() {
        return is(State.SETTLED);
    }

    private Topic is(State next) {
        return new Topic(key, title, text, organisation, next, postponed, standing, from);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
