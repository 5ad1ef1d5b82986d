package org.vieraugen.domain.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;

/**
 * Whether the public reads the words of a question. That it was asked, by whom and until when is public in any case (P5).
 *
 * @param ground why the words are kept back; empty while they are not
 * @param reason the same in somebody's words; empty while they are not
 * @param takingBacks all attempts to take them back from the public, the first one first
 */
public record Showing(State state, Optional<Ground> ground, String reason, List<TakingBack> takingBacks) {
    /** The longest a reason may be, in code points. */
    public static final int MOST_REASON = 1_000;

    /** Who takes words back from the public, and who confirms it. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", QuestionDuty.KEEP_QUESTIONS.roles(), QuestionDuty.KEEP_QUESTIONS.roles(), Optional.empty());

    /** Nobody has looked yet whether somebody's case is in it. */
    public static final Showing UNSEEN = new Showing(State.UNSEEN, Optional.empty(), "", List.of());

    /** How far somebody has looked. */
    public enum State {
        UNSEEN,
        SHOWN,
        KEPT_BACK
    }

    /** For what the words are kept back. That they are awkward is none. */
    public enum Ground {
        /** Somebody's case is in it (E5). */
        PERSON,
        /** The law forbids to publish it. */
        LAW,
        /** Somebody is insulted in it. */
        INSULT
    }

    public Showing {
        takingBacks = List.copyOf(takingBacks);
    }

    /** The words are public. */
    Showing shown() {
        return new Showing(State.SHOWN, Optional.empty(), "", takingBacks);
    }

    /** @throws Malformed without a reason */
    Showing keptBack(Ground why, String words) {
        Text.required("reason", words, MOST_REASON);
        return new Showing(State.KEPT_BACK, Optional.of(why), words, takingBacks);
    }

    /**
     * Somebody wants to take back what was public. Until another person confirms it, everything stays as it is.
     *
     * @throws Malformed without a reason
     */
    Showing proposing(Ground why, String words, Actor by) {
        Proposed.requireNoneWaiting(takingBacks.stream());
        var next = TakingBack.proposed(takingBacks.size() + 1, why, words, by);
        return new Showing(state, ground, reason, Proposed.and(takingBacks, next));
    }

    /** After the second person's word on that attempt. */
    Showing after(int number, SecondWord word, Chart chart) {
        var next = new Showing(
                state, ground, reason, Proposed.with(takingBacks, RULE.answered(takingBacks, number, word, chart)));
        var read = takingBacks.get(number - 1);
        return word.confirmed() ? next.keptBack(read.ground(), read.reason()) : next;
    }

    boolean isKeptBack(Ground why, String words) {
        return state == State.KEPT_BACK && ground.filter(why::equals).isPresent() && reason.equals(words);
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** Whether everybody reads the words, or once did: then one person alone keeps them back no more. */
    public boolean wasPublic() {
        return isShown() || confirmed().isPresent();
    }

    /** What waits for the second person. */
    public Optional<TakingBack> waiting() {
        return Proposed.waiting(takingBacks.stream());
    }

    /** The day on which the words were taken back from the public; empty where they never were public, or are so now. */
    public Optional<LocalDate> takenBack() {
        return isShown() ? Optional.empty() : confirmed();
    }

    private Optional<LocalDate> confirmed() {
        return takingBacks.stream().flatMap(one -> one.given().stream()).reduce((earlier, later) -> later);
    }
}
